package org.thoughttrace.curator.logic.redaction;

import org.thoughttrace.curator.logic.check.personal.PersonalKind;
import org.thoughttrace.curator.logic.redaction.PersonalPart.Ruling;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Where a conversation holds personal data: what detectors find, and what curators flagged. Words
/// that were flagged at one place are found at every other place of all conversations of the same
/// participant; the name of a person at every place of the same conversation, in full, the first word
/// of it and the last, and where it is nothing but a name in the others of that participant, too.
final class PersonalParts {
    private static final String NAME = PersonalKind.NAME.key();

    private final CuratedConversation conversation;
    private final PersonalFinder finder;
    private final KeptPlaces kept;
    private final List<Flag> flags;
    private final Map<String, String> told;
    private final List<WantedWord> flaggedWords = new ArrayList<>();
    private final Map<String, List<PersonalPart>> found = new IdentityHashMap<>();

    /// Whose name it is, by what is looked for.
    private final Map<String, WantedWord> names = new LinkedHashMap<>();

    /// @param flagged in the other conversations, too
    /// @param told in the other conversations, too
    PersonalParts(
            CuratedConversation conversation,
            PersonalFinder finder,
            KeptPlaces kept,
            FlaggedWords flagged,
            ToldNames told) {
        this.conversation = conversation;
        this.kept = kept;
        this.finder = finder;
        this.told = told.ofParticipant(conversation.source().participant());
        this.flags = FlaggedWords.flagsOf(conversation);
        Set<String> words = new LinkedHashSet<>(FlaggedWords.of(conversation));
        words.addAll(flagged.ofParticipant(conversation.source().participant()));
        words.forEach(word -> flaggedWords.addAll(WantedWord.of(word)));
        // "Zelda Quix" before "Zelda": what is found first stays.
        flaggedWords.sort(Comparator.comparingInt(word -> -word.value().length()));
        ConversationTexts.map(
                conversation,
                (slot, text) -> {
                    collectNames(slot, text);
                    return text;
                });
        this.told.forEach((name, value) -> {
            if (ToldNames.isTelling(name)) {
                addName(name, value);
            }
        });
    }

    /// What the finder says of a text: each is looked through once.
    private List<PersonalPart> found(TextSlot slot, String text) {
        return found.computeIfAbsent(
                text,
                _ ->
                        slot.kind() == TextSlot.Kind.FIELD
                                ? finder.inMember(slot.field(), text)
                                : finder.in(text));
    }

    private void collectNames(TextSlot slot, String text) {
        for (PersonalPart part : found(slot, text)) {
            if (part.kind().equals(NAME) && !kept.holds(conversation, slot, text, part.span())) {
                ToldNames.parts(words(part.span(), text))
                        .forEach(name -> addName(name, valueOf(name, part.value())));
            }
        }
    }

    /// Who is told of with all of their name elsewhere is the same person here.
    private String valueOf(String name, String otherwise) {
        return told.getOrDefault(name, otherwise);
    }

    private void addName(String words, String value) {
        names.putIfAbsent(words, WantedWord.named(words, value));
    }

    static String words(Span span, String text) {
        int from = text.offsetByCodePoints(0, span.start());
        return text.substring(from, text.offsetByCodePoints(from, span.end() - span.start()));
    }

    /// True when a curator flagged the conversation as a whole: there is no stretch to be replaced.
    boolean isFlaggedAsAWhole() {
        return flags.stream().anyMatch(flag -> flag.on() instanceof Target.OfConversation);
    }

    /// The parts of one text, in order; none overlap.
    List<PersonalPart> in(TextSlot slot, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<PersonalPart> parts = new ArrayList<>();
        for (Flag flag : flags) {
            if (isAbout(flag, slot)) {
                add(parts, flagged(flag, text).with(Ruling.FLAGGED));
            }
        }
        for (WantedWord word : flaggedWords) {
            word.in(text)
                    .forEach(span ->
                            add(parts, new PersonalPart(PersonalPart.FLAGGED, span, word.value())));
        }
        found(slot, text)
                .forEach(part ->
                        add(
                                parts,
                                part.kind().equals(NAME)
                                        ? new PersonalPart(
                                                NAME,
                                                part.span(),
                                                valueOf(words(part.span(), text), part.value()))
                                        : part));
        names.values()
                .forEach(name ->
                        name.in(text)
                                .forEach(span ->
                                        add(parts, new PersonalPart(NAME, span, name.value()))));
        parts.sort(Comparator.comparingInt(part -> part.span().start()));
        parts.replaceAll(part ->
                part.ruling() == Ruling.BY_KIND && kept.holds(conversation, slot, text, part.span())
                        ? part.with(Ruling.KEPT)
                        : part);
        return parts;
    }

    private static void add(List<PersonalPart> parts, PersonalPart part) {
        if (part.span().end() > part.span().start() && parts.stream().noneMatch(part::overlaps)) {
            parts.add(part);
        }
    }

    private static boolean isAbout(Flag flag, TextSlot slot) {
        return switch (flag.on()) {
            case Target.OfMessage message ->
                    slot.kind() == TextSlot.Kind.MESSAGE && slot.turn() == message.turn();
            case Target.OfThought thought ->
                    slot.kind() == TextSlot.Kind.THOUGHT
                            && thought.thought().equals(slot.thought());
            default -> false;
        };
    }

    private static PersonalPart flagged(Flag flag, String text) {
        Span span = FlaggedWords.spanIn(flag, text);
        return new PersonalPart(
                PersonalPart.FLAGGED, span, words(span, text).strip().toLowerCase(Locale.ROOT));
    }
}
