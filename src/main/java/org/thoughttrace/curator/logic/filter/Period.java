package org.thoughttrace.curator.logic.filter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/// A year, a month, a day or a moment, in UTC.
///
/// @param text as it is written in an expression
/// @param begins its first moment
/// @param ends the first moment after it; for a moment, the nanosecond after it
public record Period(String text, Instant begins, Instant ends) {

    /// Reads `2026`, `2026-03`, `2026-03-01` or an ISO 8601 moment with its offset.
    ///
    /// @return empty when it is none of them
    public static Optional<Period> of(String text) {
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> {
                            Year year = Year.parse(text);
                            yield between(text, year.atDay(1), year.plusYears(1).atDay(1));
                        }
                        case 7 -> {
                            YearMonth month = YearMonth.parse(text);
                            yield between(text, month.atDay(1), month.plusMonths(1).atDay(1));
                        }
                        case 10 -> {
                            LocalDate day = LocalDate.parse(text);
                            yield between(text, day, day.plusDays(1));
                        }
                        default -> {
                            Instant moment = OffsetDateTime.parse(text).toInstant();
                            yield new Period(text, moment, moment.plusNanos(1));
                        }
                    });
        } catch (DateTimeException noPeriod) {
            return Optional.empty();
        }
    }

    private static Period between(String text, LocalDate first, LocalDate after) {
        return new Period(
                text,
                first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                after.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
