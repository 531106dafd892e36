package org.thoughttrace.curator.logic.redaction;

import org.thoughttrace.curator.logic.check.personal.PersonalKind;
import org.thoughttrace.curator.logic.redaction.PersonalPart.Ruling;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedThought;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a conversation holds personal data: what detectors find, and what curators flagged. Words
/// that were flagged at one place are found at every other place of the same conversation, and so is
/// the name of a person, in full and the first word of it.
final class PersonalParts {
    private static final String FLAG_KIND = "personal_data";

    /// Shorter ones would be found within anything.
    private static final int SHORTEST_VALUE = 4;

    /// A flag on a whole message says that something in it is personal, not that every word is a name.
    private static final int LONGEST_VALUE = 100;

    private static final int SHORTEST_NAME = 3;
    private static final String NAME = PersonalKind.NAME.key();

    private final CuratedConversation conversation;
    private final PersonalFinder finder;
    private final KeptPlaces kept;
    private final List<Flag> flags;
    private final Set<String> flaggedWords = new LinkedHashSet<>();
    private final Map<String, List<PersonalPart>> found = new IdentityHashMap<>();

    /// Whose name it is, by what is looked for.
    private final Map<String, String> names = new LinkedHashMap<>();

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
        ConversationTexts.map(
                conversation,
                (slot, text) -> {
                    collectNames(slot, text);
                    return text;
                });
    }

    /// What the finder says of a text: each is looked through once.
    private List<PersonalPart> found(String text) {
        return found.computeIfAbsent(text, finder::in);
    }

    private void collectNames(TextSlot slot, String text) {
        for (PersonalPart part : found(text)) {
            if (part.kind().equals(NAME) && !kept.holds(conversation, slot, text, part.span())) {
                String name = words(part.span(), text);
                names.putIfAbsent(name, part.value());
                int first = name.indexOf(' ');
                if (first >= SHORTEST_NAME) {
                    names.putIfAbsent(name.substring(0, first), part.value());
                }
            }
        }
    }

    private static String words(Span span, String text) {
        int from = text.offsetByCodePoints(0, span.start());
        return text.substring(from, text.offsetByCodePoints(from, span.end() - span.start()));
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
        for (String word : flaggedWords) {
            int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            repeats(word, anyCase, text)
                    .forEach(
                            span -> add(parts, new PersonalPart(PersonalPart.FLAGGED, span, word)));
        }
        found(text).forEach(part -> add(parts, part));
        names.forEach((name, whole) ->
                repeats(name, 0, text)
                        .forEach(span -> add(parts, new PersonalPart(NAME, span, whole))));
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
        return new PersonalPart(
                PersonalPart.FLAGGED, span, words(span, text).toLowerCase(Locale.ROOT));
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

    private static List<Span> repeats(String word, int flags, String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher =
                Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                                flags)
                        .matcher(text);
        while (matcher.find()) {
            int start = text.codePointCount(0, matcher.start());
            spans.add(new Span(start, start + text.codePointCount(matcher.start(), matcher.end())));
        }
        return spans;
    }
}
