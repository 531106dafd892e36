package org.thoughttrace.curator.model;

import java.time.Instant;

/// What is known of an import once it is over; the four last add up to the records.
///
/// @param file the name of the file
/// @param curator who took it in
public record ImportRecord(
        String file,
        Instant at,
        String curator,
        long records,
        long imported,
        long identical,
        long conflicting,
        long rejected) {}
