package org.thoughttrace.curator.logic.redaction;

import org.thoughttrace.curator.logic.redaction.PersonalPart.Ruling;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a conversation holds personal data: what detectors find, and what curators flagged. Words
/// that were flagged at one place are found at every other place of the same conversation.
final class PersonalParts {
    private static final String FLAG_KIND = "personal_data";

    /// Shorter ones would be found within anything.
    private static final int SHORTEST_VALUE = 4;

    /// A flag on a whole message says that something in it is personal, not that every word is a name.
    private static final int LONGEST_VALUE = 100;

    private final CuratedConversation conversation;
    private final PersonalFinder finder;
    private final KeptPlaces kept;
    private final List<Flag> flags;
    private final Set<String> flaggedWords = new LinkedHashSet<>();

    PersonalParts(CuratedConversation conversation, PersonalFinder finder, KeptPlaces kept) {
        this.conversation = conversation;
        this.kept = kept;
        this.finder = finder;
        this.flags =
                conversation.flags().stream()
                        .filter(flag -> flag.isOpen() && flag.kind().equals(FLAG_KIND))
                        .toList();
        for (Flag flag : flags) {
            String value = flaggedText(flag);
            if (value.length() >= SHORTEST_VALUE && value.length() <= LONGEST_VALUE) {
                flaggedWords.add(value);
            }
        }
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
        flaggedWords.forEach(word -> repeats(word, text).forEach(part -> add(parts, part)));
        finder.in(text).forEach(part -> add(parts, part));
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
            case Target.OfThought thought -> thought.thought().equals(slot.thought());
            default -> false;
        };
    }

    private static PersonalPart flagged(Flag flag, String text) {
        int length = text.codePointCount(0, text.length());
        Span span = flag.span();
        Span within =
                span == null || span.end() > length
                        ? new Span(0, length)
                        : new Span(span.start(), span.end());
        return part(within, text);
    }

    private static PersonalPart part(Span span, String text) {
        int from = text.offsetByCodePoints(0, span.start());
        int end = text.offsetByCodePoints(from, span.end() - span.start());
        return new PersonalPart(
                PersonalPart.FLAGGED, span, text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    private String flaggedText(Flag flag) {
        String text =
                switch (flag.on()) {
                    case Target.OfMessage message ->
                            message.turn() <= conversation.messages().size()
                                    ? conversation.message(message.turn()).content()
                                    : "";
                    case Target.OfThought thought ->
                            conversation
                                    .thought(thought.thought())
                                    .map(CuratedThought::content)
                                    .orElse("");
                    default -> "";
                };
        return flag.span() == null || text.isEmpty() ? "" : flagged(flag, text).value();
    }

    private static List<PersonalPart> repeats(String word, String text) {
        List<PersonalPart> found = new ArrayList<>();
        Matcher matcher =
                Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text);
        while (matcher.find()) {
            int start = text.codePointCount(0, matcher.start());
            int length = text.codePointCount(matcher.start(), matcher.end());
            found.add(
                    new PersonalPart(PersonalPart.FLAGGED, new Span(start, start + length), word));
        }
        return found;
    }
}
