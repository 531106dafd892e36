package org.thoughttrace.curator.ui.markdown;

/// A stretch of a Markdown source, in UTF-16 code units: from `start` up to but without `end`.
public record SourceRange(int start, int end) {

    public SourceRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("range " + start + " to " + end);
        }
    }

    /// True if the two share at least one character.
    public boolean overlaps(SourceRange other) {
        return start < other.end && other.start < end;
    }
}
