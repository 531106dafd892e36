package org.thoughttrace.curator.logic.redaction;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.LooseTexts.Loose;
import org.thoughttrace.curator.logic.check.Place;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Recipe.Treatment;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.ThoughtId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Takes personal data out of conversations, in two steps: finding, which is slow and can be done for
/// several at once, and replacing, which numbers pseudonyms and goes in order.
public final class Redaction {
    private static final int CONTEXT = 40;

    private final Recipe.Clean clean;
    private final PersonalFinder finder;
    private final FlaggedWords flagged;
    private final ToldNames told;

    /// @param finder tells what is personal data
    /// @param flagged in any conversation
    /// @param told in any conversation
    public Redaction(
            Recipe.Clean clean, PersonalFinder finder, FlaggedWords flagged, ToldNames told) {
        this.clean = clean;
        this.finder = finder;
        this.flagged = flagged;
        this.told = told;
    }

    /// What is looked through.
    ///
    /// @param revisions of it that are given out
    /// @param others texts of its source that leave with it and are read as no part of it
    /// @param kept what was decided to stay as it is
    public record Subject(
            CuratedConversation conversation,
            List<Revision> revisions,
            List<Loose> others,
            KeptPlaces kept) {}

    /// What was found in one conversation.
    ///
    /// @param parts for each text in order
    /// @param revisions for each value of each revision in order
    /// @param others for each of the other texts in order
    /// @param drops where that stands whose kind is to be dropped
    /// @param items what is to be reviewed
    /// @param kept what stays by decision
    /// @param whole why it must be left out whatever stands where; null when it need not
    public record Found(
            List<List<PersonalPart>> parts,
            List<List<PersonalPart>> revisions,
            List<List<PersonalPart>> others,
            List<Drop> drops,
            List<Item> items,
            List<Kept> kept,
            @Nullable String whole) {

        /// The thoughts among them.
        public Set<ThoughtId> thoughts() {
            Set<ThoughtId> thoughts = new LinkedHashSet<>();
            for (Drop drop : drops) {
                if (drop.slot().thought() != null) {
                    thoughts.add(drop.slot().thought());
                }
            }
            return thoughts;
        }

        /// Why a conversation as a whole must be left out, in words; null when it need not.
        public @Nullable String conversation() {
            return whole != null
                    ? whole
                    : drops.stream()
                            .filter(drop -> drop.slot().thought() == null)
                            .map(drop -> "it holds " + drop.words())
                            .findFirst()
                            .orElse(null);
        }
    }

    /// A place that stays as it is.
    ///
    /// @param kind the word for what it is
    /// @param decision the revision that decided it
    public record Kept(String kind, UUID decision) {}

    /// A text that holds what is to be dropped.
    ///
    /// @param what it is, in words
    public record Drop(TextSlot slot, String what) {

        /// What stands where.
        public String words() {
            return what + " in its " + slot.words();
        }
    }

    /// One stretch of personal data for people to look at.
    ///
    /// @param finding whose dismissal keeps it: the one that does, else that of this place alone
    /// @param isKeptWithOthers true when that finding has other places, too
    /// @param before the words before it
    /// @param words the stretch itself
    /// @param after the words after it
    public record Item(
            String conversation,
            TextSlot slot,
            PersonalPart part,
            Treatment treatment,
            PlaceFinding finding,
            boolean isKeptWithOthers,
            String before,
            String words,
            String after) {

        /// Where checks have it.
        public Place place() {
            return finding.place();
        }

        /// The word for what it is.
        public String kind() {
            return part.kind();
        }

        /// The same decided the other way.
        ///
        /// @param ofKind what becomes of its kind
        public Item toggled(Treatment ofKind) {
            PersonalPart other =
                    part.with(
                            part.isKept() ? PersonalPart.Ruling.BY_KIND : PersonalPart.Ruling.KEPT);
            return new Item(
                    conversation,
                    slot,
                    other,
                    other.isKept() ? Treatment.KEEP : ofKind,
                    finding,
                    isKeptWithOthers,
                    before,
                    words,
                    after);
        }
    }

    /// Looks through a conversation and what leaves with it.
    public Found find(Subject subject) {
        CuratedConversation conversation = subject.conversation();
        PersonalParts personal =
                new PersonalParts(conversation, finder, subject.kept(), flagged, told);
        Search search = new Search(subject, personal);
        List<List<PersonalPart>> parts = new ArrayList<>();
        ConversationTexts.map(
                conversation,
                (slot, text) -> {
                    parts.add(search.in(slot, text));
                    return text;
                });
        List<List<PersonalPart>> others = new ArrayList<>();
        for (Loose other : subject.others()) {
            others.add(search.in(TextSlot.ofField(other.path()), other.text()));
        }
        List<List<PersonalPart>> inRevisions = new ArrayList<>();
        RevisionTexts.map(
                subject.revisions(),
                text -> {
                    inRevisions.add(personal.in(TextSlot.of(TextSlot.Kind.NOTE), text));
                    return text;
                });
        boolean leavesOut =
                personal.isFlaggedAsAWhole()
                        && clean.treatmentOf(PersonalPart.FLAGGED) != Treatment.KEEP;
        return new Found(
                parts,
                inRevisions,
                others,
                search.drops,
                search.items,
                search.stays,
                leavesOut ? "a curator flagged the whole of it as personal data" : null);
    }

    /// What comes to light in one conversation.
    private final class Search {
        private final Subject subject;
        private final PersonalParts personal;
        private final List<Drop> drops = new ArrayList<>();
        private final List<Item> items = new ArrayList<>();
        private final List<Kept> stays = new ArrayList<>();

        Search(Subject subject, PersonalParts personal) {
            this.subject = subject;
            this.personal = personal;
        }

        List<PersonalPart> in(TextSlot slot, String text) {
            List<PersonalPart> parts = personal.in(slot, text);
            for (PersonalPart part : parts) {
                take(slot, text, part);
            }
            return parts;
        }

        private void take(TextSlot slot, String text, PersonalPart part) {
            CuratedConversation conversation = subject.conversation();
            KeptPlaces kept = subject.kept();
            Treatment treatment = part.isKept() ? Treatment.KEEP : clean.treatmentOf(part.kind());
            PlaceFinding decision =
                    part.isKept() ? kept.decisionOf(conversation, slot, text, part.span()) : null;
            items.add(item(conversation, slot, text, part, treatment, decision));
            UUID revision = decision == null ? null : kept.revisionOf(conversation, decision);
            if (revision != null) {
                stays.add(new Kept(part.kind(), revision));
            }
            if (treatment == Treatment.DROP) {
                drops.add(new Drop(slot, part.words()));
            }
        }
    }

    /// The conversation with what was found replaced. Flags are on the same words as before.
    public static CuratedConversation replace(
            CuratedConversation conversation, Found found, StandIns standIns) {
        Iterator<List<PersonalPart>> parts = found.parts().iterator();
        Map<TextSlot, Replaced> texts = new HashMap<>();
        CuratedConversation replaced =
                ConversationTexts.map(
                        conversation,
                        (slot, text) -> {
                            Replaced now = standIns.replace(text, parts.next());
                            if (!now.pieces().isEmpty()) {
                                texts.put(slot, now);
                            }
                            return now.text();
                        });
        return texts.isEmpty() ? replaced : FlagSpans.moved(replaced, texts);
    }

    /// The revisions with what was found replaced.
    public static List<Revision> replace(List<Revision> revisions, Found found, StandIns standIns) {
        Iterator<List<PersonalPart>> parts = found.revisions().iterator();
        return RevisionTexts.map(revisions, text -> standIns.replaceIn(text, parts.next()));
    }

    /// The other texts with what was found replaced.
    public static List<String> replaceOthers(List<Loose> others, Found found, StandIns standIns) {
        Iterator<List<PersonalPart>> parts = found.others().iterator();
        return others.stream()
                .map(other -> standIns.replaceIn(other.text(), parts.next()))
                .toList();
    }

    /// The revisions of which only the texts that stand now are told.
    public static List<Revision> standing(List<Revision> revisions, CuratedConversation now) {
        return RevisionTexts.standing(revisions, now);
    }

    private static Item item(
            CuratedConversation conversation,
            TextSlot slot,
            String text,
            PersonalPart part,
            Treatment treatment,
            @Nullable PlaceFinding decision) {
        PlaceFinding alone = PlaceFinding.ofPlace(conversation, slot, text, part.span());
        int from = text.offsetByCodePoints(0, part.span().start());
        int end = text.offsetByCodePoints(from, part.span().end() - part.span().start());
        int start = Math.max(0, from - CONTEXT);
        int stop = Math.min(text.length(), end + CONTEXT);
        return new Item(
                conversation.id(),
                slot,
                part,
                treatment,
                decision == null ? alone : decision,
                decision != null && !decision.equals(alone),
                text.substring(start, from),
                text.substring(from, end),
                text.substring(end, stop));
    }
}
