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
