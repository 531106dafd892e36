package org.thoughttrace.curator.logic.redaction;

import org.thoughttrace.curator.model.Span;

/// A stretch of a text that tells who somebody is.
///
/// @param kind the word for what it is
/// @param span in code points of the text
/// @param value what stands there in the one form of its kind
/// @param ruling what was decided of this one
public record PersonalPart(String kind, Span span, String value, Ruling ruling) {

    /// The kind of what curators flagged.
    public static final String FLAGGED = "flagged";

    /// What was decided of a single place.
    public enum Ruling {
        /// Nothing: what becomes of it is what becomes of its kind.
        BY_KIND,
        /// A curator said that here it is none: it stays as it is.
        KEPT,
        /// A curator flagged this very place; that stands until the flag is resolved.
        FLAGGED
    }

    PersonalPart(String kind, Span span, String value) {
        this(kind, span, value, Ruling.BY_KIND);
    }

    /// True where it stays, whatever becomes of its kind.
    public boolean isKept() {
        return ruling == Ruling.KEPT;
    }

    /// The same with something else decided.
    public PersonalPart with(Ruling other) {
        return new PersonalPart(kind, span, value, other);
    }

    /// What it is, in words.
    public String words() {
        return kind.equals(FLAGGED) ? "flagged words" : kind.replace('_', ' ');
    }

    boolean overlaps(PersonalPart other) {
        return span.start() < other.span.end() && other.span.start() < span.end();
    }
}
