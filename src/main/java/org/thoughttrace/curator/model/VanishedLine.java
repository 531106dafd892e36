package org.thoughttrace.curator.model;

import java.time.Instant;
import java.util.UUID;

/// A revision of another release whose place the data here do not have, kept as it came.
///
/// @param revision its UUID
/// @param line the line of the bundle, whole
/// @param reason what it is that is not here
/// @param file the name of the bundle
/// @param at when it came
/// @param curator who took the bundle in
public record VanishedLine(
        UUID revision, String line, String reason, String file, Instant at, String curator) {}
