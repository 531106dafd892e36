package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.SoughtWords;
import org.thoughttrace.curator.model.Phrase;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.List;
import java.util.function.Predicate;

/// The words of a filter that are lit where one reads.
public record LitWords(List<Filter.Text> parts) {

    /// No words at all.
    public static final LitWords NONE = new LitWords(List.of());

    /// More are not lit in one text: every one is a shape on the screen.
    private static final int MOST = 200;

    /// Words further on are not looked for, so that no text holds up the screen.
    private static final int LONGEST = 200_000;

    public LitWords {
        parts = List.copyOf(parts);
    }

    /// Those of a filter.
    public static LitWords of(Filter filter) {
        return new LitWords(SoughtWords.in(filter));
    }

    /// True when there is nothing to light.
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /// Where they stand in a message.
    public List<Span> inMessage(Role role, String text) {
        return spans(text, part -> TextTest.isLookedAt(part.field(), role));
    }

    /// Where they stand in a thought.
    public List<Span> inThought(ThoughtKind kind, String text) {
        return spans(text, part -> TextTest.isLookedAt(part.field(), kind));
    }

    private List<Span> spans(String text, Predicate<Filter.Text> isLookedFor) {
        List<Phrase> phrases = SoughtWords.phrases(parts.stream().filter(isLookedFor).toList());
        if (phrases.isEmpty()) {
            return List.of();
        }
        String some = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        return WordScan.spans(some, phrases).stream().limit(MOST).toList();
    }
}
