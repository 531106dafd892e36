package org.thoughttrace.curator.ui.reader;

import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A stretch of a text that somebody was sent to, and that is lit there.
public record PointedAt(Target on, Span span) {

    /// What is lit of a text: the stretches of words looked for, and this one if it is of that text.
    static List<Span> with(Optional<PointedAt> pointed, Target on, String text, List<Span> words) {
        int length = text.codePointCount(0, text.length());
        Optional<Span> own =
                pointed.filter(one -> one.on.equals(on))
                        .map(PointedAt::span)
                        .filter(span -> span.end() <= length);
        if (own.isEmpty()) {
            return words;
        }
        List<Span> all = new ArrayList<>();
        for (Span word : words) {
            if (word.end() <= own.get().start() || word.start() >= own.get().end()) {
                all.add(word);
            }
        }
        all.add(own.get());
        all.sort(java.util.Comparator.comparingInt(Span::start));
        return all;
    }
}
