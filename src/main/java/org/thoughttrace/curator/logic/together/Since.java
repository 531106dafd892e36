package org.thoughttrace.curator.logic.together;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Reads from when on revisions are wanted.
public final class Since {

    private Since() {}

    /// A day, from its beginning in UTC, or a moment with its zone; empty where it is neither.
    public static Optional<Instant> parse(String text) {
        String stripped = text.strip();
        try {
            return Optional.of(
                    stripped.contains("T")
                            ? OffsetDateTime.parse(stripped).toInstant()
                            : LocalDate.parse(stripped).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }
}
