package org.thoughttrace.curator.store;

import java.time.Instant;

/// A bundle that was taken in.
///
/// @param file its name
/// @param curator who took it in
/// @param revisions how many came that were not here
/// @param known how many were here already
public record MergeRecord(String file, Instant at, String curator, long revisions, long known) {}
