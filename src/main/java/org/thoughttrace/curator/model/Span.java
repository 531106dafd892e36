package org.thoughttrace.curator.model;

/// A stretch of a text, counted in Unicode code points.
///
/// @param start the first code point, from 0
/// @param end the code point after the last
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no stretch of text: " + start + " to " + end);
        }
    }
}
