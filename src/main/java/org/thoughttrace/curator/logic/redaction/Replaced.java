package org.thoughttrace.curator.logic.redaction;

import org.thoughttrace.curator.model.Span;

import java.util.List;

/// A text in which stretches were replaced, and where they were.
///
/// @param pieces in order
record Replaced(String text, List<Piece> pieces) {

    /// One stretch.
    ///
    /// @param span of the text as it was
    /// @param length of what stands there now, in code points
    record Piece(Span span, int length) {}

    Replaced {
        pieces = List.copyOf(pieces);
    }

    /// Where a stretch of the text as it was is now: one that begins or ends within what was replaced
    /// takes in all that stands in its place.
    Span moved(Span span) {
        int start = span.start();
        int end = span.end();
        int startBy = 0;
        int endBy = 0;
        for (Piece piece : pieces) {
            int from = piece.span().start();
            int to = piece.span().end();
            int by = piece.length() - (to - from);
            if (span.start() >= to) {
                startBy += by;
            } else if (span.start() > from) {
                start = from;
            }
            if (span.end() >= to) {
                endBy += by;
            } else if (span.end() > from) {
                end = to;
                endBy += by;
            }
        }
        return new Span(start + startBy, end + endBy);
    }
}
