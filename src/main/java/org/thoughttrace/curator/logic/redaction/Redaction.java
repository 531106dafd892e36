package org.thoughttrace.curator.logic.redaction;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.check.Place;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Recipe.Treatment;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.Value;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
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

    /// @param finder tells what is personal data
    public Redaction(Recipe.Clean clean, PersonalFinder finder) {
        this.clean = clean;
        this.finder = finder;
    }

    /// What was found in one conversation.
    ///
    /// @param parts for each text in order
    /// @param revisions for each value of each revision in order
    /// @param drops where that stands whose kind is to be dropped
    /// @param items what is to be reviewed
    /// @param kept what stays by decision
    public record Found(
            List<List<PersonalPart>> parts,
            List<List<PersonalPart>> revisions,
            List<Drop> drops,
            List<Item> items,
            List<Kept> kept) {

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

        /// Why a conversation as a whole must be left out; null when it need not.
        public @Nullable String conversation() {
            return drops.stream()
                    .filter(drop -> drop.slot().thought() == null)
                    .map(Drop::words)
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

    /// Looks through a conversation and its revisions.
    ///
    /// @param kept what was decided to stay as it is
    public Found find(CuratedConversation conversation, List<Revision> revisions, KeptPlaces kept) {
        PersonalParts personal = new PersonalParts(conversation, finder, kept);
        List<List<PersonalPart>> all = new ArrayList<>();
        List<Drop> drops = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<Kept> stays = new ArrayList<>();
        ConversationTexts.map(
                conversation,
                (slot, text) -> {
                    List<PersonalPart> parts = personal.in(slot, text);
                    all.add(parts);
                    for (PersonalPart part : parts) {
                        Treatment treatment =
                                part.isKept() ? Treatment.KEEP : clean.treatmentOf(part.kind());
                        PlaceFinding decision =
                                part.isKept()
                                        ? kept.decisionOf(conversation, slot, text, part.span())
                                        : null;
                        items.add(item(conversation, slot, text, part, treatment, decision));
                        UUID revision =
                                decision == null ? null : kept.revisionOf(conversation, decision);
                        if (revision != null) {
                            stays.add(new Kept(part.kind(), revision));
                        }
                        if (treatment == Treatment.DROP) {
                            drops.add(new Drop(slot, part.words()));
                        }
                    }
                    return text;
                });
        List<List<PersonalPart>> inRevisions = new ArrayList<>();
        revisions.forEach(revision ->
                values(revision)
                        .forEach(text ->
                                inRevisions.add(
                                        personal.in(TextSlot.of(TextSlot.Kind.NOTE), text))));
        return new Found(all, inRevisions, drops, items, stays);
    }

    /// The conversation with what was found replaced.
    public static CuratedConversation replace(
            CuratedConversation conversation, Found found, StandIns standIns) {
        Iterator<List<PersonalPart>> parts = found.parts().iterator();
        return ConversationTexts.map(
                conversation, (slot, text) -> standIns.replaceIn(text, parts.next()));
    }

    /// The revisions with what was found replaced.
    public static List<Revision> replace(List<Revision> revisions, Found found, StandIns standIns) {
        Iterator<List<PersonalPart>> parts = found.revisions().iterator();
        return revisions.stream()
                .map(revision ->
                        new Revision(
                                revision.id(),
                                revision.counter(),
                                revision.group(),
                                revision.curator(),
                                revision.at(),
                                revision.target(),
                                revision.field(),
                                replaced(revision.before(), parts, standIns),
                                replaced(revision.after(), parts, standIns),
                                revision.why() == null
                                        ? null
                                        : standIns.replaceIn(revision.why(), parts.next()),
                                revision.parents()))
                .toList();
    }

    private static List<String> values(Revision revision) {
        List<String> texts = new ArrayList<>();
        for (Value value : new Value[] {revision.before(), revision.after()}) {
            switch (value) {
                case null -> {}
                case Value.Text(String text) -> texts.add(text);
                case Value.Parts(Map<String, String> parts) -> texts.addAll(parts.values());
            }
        }
        if (revision.why() != null) {
            texts.add(revision.why());
        }
        return texts;
    }

    private static @Nullable Value replaced(
            @Nullable Value value, Iterator<List<PersonalPart>> parts, StandIns standIns) {
        return switch (value) {
            case null -> null;
            case Value.Text(String text) -> new Value.Text(standIns.replaceIn(text, parts.next()));
            case Value.Parts(Map<String, String> named) -> {
                Map<String, String> changed = new LinkedHashMap<>();
                named.forEach(
                        (name, text) -> changed.put(name, standIns.replaceIn(text, parts.next())));
                yield new Value.Parts(changed);
            }
        };
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
