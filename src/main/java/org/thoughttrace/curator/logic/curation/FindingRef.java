package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Span;

/// Which finding is meant: what `check --json` says of it, but the thought may be named by its path.
///
/// @param check the id of the check
/// @param span null for all of the text
/// @param message what it says; by this it is known where it is about a conversation as a whole
public record FindingRef(String check, Subject on, @Nullable Span span, String message) {}
