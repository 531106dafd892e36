package org.thoughttrace.curator.logic.find;

import org.jspecify.annotations.Nullable;

/// In how many conversations a value stands.
///
/// @param value null for the conversations in which the field has none
public record ValueCount(@Nullable String value, long count) {}
