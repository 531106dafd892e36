package org.thoughttrace.curator.ui.reader;

import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.ui.markdown.Highlight;
import org.thoughttrace.curator.ui.markdown.SourceRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Between stretches of text as the log counts them, in code points, and as the screen does.
final class Spans {

    private Spans() {}

    /// The marks of open flags on a stretch of a text.
    static List<Highlight> highlights(List<Flag> flags, Target on, String text) {
        List<Highlight> highlights = new ArrayList<>();
        int length = text.codePointCount(0, text.length());
        for (Flag flag : flags) {
            Span span = flag.span();
            if (flag.isOpen() && span != null && flag.on().equals(on) && span.end() <= length) {
                int start = text.offsetByCodePoints(0, span.start());
                int end = text.offsetByCodePoints(start, span.end() - span.start());
                highlights.add(
                        new Highlight(
                                new SourceRange(start, end), "flag-" + flag.severity().key()));
            }
        }
        return highlights;
    }

    /// The marks of words that are looked for.
    static List<Highlight> hits(List<Span> spans, String text) {
        List<Highlight> hits = new ArrayList<>();
        int points = 0;
        int chars = 0;
        for (Span span : spans) {
            int start = text.offsetByCodePoints(chars, span.start() - points);
            points = span.end();
            chars = text.offsetByCodePoints(start, span.end() - span.start());
            hits.add(new Highlight(new SourceRange(start, chars), "hit"));
        }
        return hits;
    }

    /// Marks of words looked for beneath those of flags.
    static List<Highlight> both(List<Highlight> flags, List<Highlight> hits) {
        List<Highlight> both = new ArrayList<>(flags);
        both.addAll(hits);
        return both;
    }

    /// A stretch selected on screen.
    static Optional<Span> of(Optional<SourceRange> selected, String text) {
        return selected.filter(range -> range.end() > range.start())
                .filter(range -> range.end() <= text.length())
                .map(range -> {
                    int start = text.codePointCount(0, range.start());
                    return new Span(start, start + text.codePointCount(range.start(), range.end()));
                });
    }
}
