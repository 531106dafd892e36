package org.thoughttrace.curator.logic.check.personal;

import org.thoughttrace.curator.model.Span;

/// A stretch of a text that is personal data.
///
/// @param span in code points of the text
/// @param value what stands there in the one form of its kind: two ways to write a number give the
///     same
public record PersonalSpan(PersonalKind kind, Span span, String value) {}
