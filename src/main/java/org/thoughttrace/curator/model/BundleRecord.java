package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A bundle that was given out.
///
/// @param file its name
/// @param curator whose revisions it holds; null for everybody's
/// @param revisions how many it holds
/// @param mark how far the log was: with those before it, it held all until there
public record BundleRecord(
        String file, Instant at, @Nullable String curator, long revisions, long mark) {}
