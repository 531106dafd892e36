package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/// Reads the times of a source, which are kept as the text they came as.
public final class SourceTime {

    private SourceTime() {}

    /// A time of the source as a moment; empty when there is none or it cannot be read.
    ///
    /// @param text ISO 8601 with a zone
    public static Optional<Instant> parse(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
