package org.thoughttrace.curator.logic.redaction;

import org.thoughttrace.curator.model.Span;

/// A stretch of a text that tells who somebody is.
///
/// @param kind the word for what it is
/// @param span in code points of the text
/// @param value what stands there in the one form of its kind
public record PersonalPart(String kind, Span span, String value) {

    /// The kind of what curators flagged.
    public static final String FLAGGED = "flagged";

    boolean overlaps(PersonalPart other) {
        return span.start() < other.span.end() && other.span.start() < span.end();
    }
}
