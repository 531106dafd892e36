package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// A problem a curator points at.
///
/// @param id the UUID of the revision that raised it
/// @param on the conversation, message or thought it is about
/// @param turn the turn on which it shows; 0 for the conversation as a whole
/// @param kind the key of a flag kind of the label scheme
/// @param span the stretch of the effective text it marks; null for all of it
/// @param curator who raised it
public record Flag(
        UUID id,
        Target on,
        int turn,
        String kind,
        Severity severity,
        String comment,
        @Nullable Span span,
        Resolution resolution,
        String curator,
        Instant at) {

    /// Whether a flag is still to be dealt with.
    public enum Resolution {
        OPEN,
        RESOLVED
    }

    /// True while the problem is not dealt with.
    public boolean isOpen() {
        return resolution == Resolution.OPEN;
    }
}
