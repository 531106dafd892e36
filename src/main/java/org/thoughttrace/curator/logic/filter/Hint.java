package org.thoughttrace.curator.logic.filter;

import org.jspecify.annotations.Nullable;

/// Something in an expression that can be read but may not be meant.
///
/// @param start its first character, in UTF-16 units from 0
/// @param end the character after its last
/// @param message one sentence
/// @param suggestion what to write from start to end in its place; null where nothing can be guessed
public record Hint(int start, int end, String message, @Nullable String suggestion) {}
