package org.thoughttrace.curator.exchange.record;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonObserver;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.RecordFault;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/// Times of other programs, in the form that ThoughtTrace has: ISO 8601 with a zone.
final class SourceTime {
    private static final Pattern SPACED =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?) ?(.+)");
    private static final int LONGEST = 40;
    private static final BigDecimal FIRST_MILLISECONDS = new BigDecimal("100000000000");

    private SourceTime() {}

    /// Reads the value that stands at a scanner: a text, or seconds or milliseconds since 1970; null
    /// for anything else, which is noted, as is a time without a zone, which says too little.
    static @Nullable String read(JsonScanner scanner) throws RecordFault {
        JsonScanner.Kind kind = scanner.kind();
        String time =
                switch (kind) {
                    case STRING -> ofText(scanner.string());
                    case NUMBER -> ofNumber(scanner.raw());
                    default -> {
                        scanner.skip();
                        yield null;
                    }
                };
        if (time == null && kind != JsonScanner.Kind.NULL) {
            scanner.note(JsonObserver.Oddity.NO_TIME);
        }
        return time;
    }

    private static @Nullable String ofText(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        var spaced = SPACED.matcher(text);
        String iso = text;
        if (spaced.matches()) {
            String zone = spaced.group(3);
            iso = spaced.group(1) + "T" + spaced.group(2) + (zone.equals("UTC") ? "Z" : zone);
        }
        try {
            OffsetDateTime.parse(iso);
            return iso;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static @Nullable String ofNumber(String number) {
        if (number.length() > LONGEST) {
            return null;
        }
        BigDecimal value;
        try {
            value = new BigDecimal(number);
        } catch (NumberFormatException farTooLarge) {
            return null;
        }
        if (Math.abs((long) value.scale()) > LONGEST || value.precision() - value.scale() > 15) {
            return null;
        }
        BigDecimal seconds =
                value.compareTo(FIRST_MILLISECONDS) >= 0 ? value.movePointLeft(3) : value;
        BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
        int nanos =
                seconds.subtract(whole)
                        .movePointRight(9)
                        .setScale(0, RoundingMode.DOWN)
                        .intValueExact();
        try {
            return Instant.ofEpochSecond(whole.longValueExact(), nanos / 1_000 * 1_000).toString();
        } catch (ArithmeticException | DateTimeException farAway) {
            return null;
        }
    }
}
