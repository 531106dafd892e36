package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/// Says which times of a source can be read: ISO 8601 with a zone.
final class Timestamps {
    private static final String PATTERN = "dddd-dd-ddTdd:dd:dd";

    private Timestamps() {}

    /// What is wrong with a time; null when nothing is.
    static @Nullable String faultOf(String text) {
        if (isPlain(text) || read(text) != null) {
            return null;
        }
        try {
            LocalDateTime.parse(text);
            return "expected a time with its zone";
        } catch (DateTimeException notEvenLocal) {
            return "expected a time as ISO 8601 writes it, with its zone";
        }
    }

    /// True when both can be read and the first lies before the second.
    static boolean isBefore(@Nullable String first, @Nullable String second) {
        OffsetDateTime left = first == null ? null : read(first);
        OffsetDateTime right = second == null ? null : read(second);
        return left != null && right != null && left.isBefore(right);
    }

    private static @Nullable OffsetDateTime read(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /// True for the forms that a release holds by the ten thousand, told without parsing. False
    /// decides nothing.
    private static boolean isPlain(String text) {
        int length = text.length();
        if (length < PATTERN.length() + 1) {
            return false;
        }
        for (int at = 0; at < PATTERN.length(); at++) {
            char wanted = PATTERN.charAt(at);
            char found = text.charAt(at);
            if (wanted == 'd' ? found < '0' || found > '9' : found != wanted) {
                return false;
            }
        }
        return isWithin(text, 5, 1, 12)
                && isWithin(text, 8, 1, 28)
                && isWithin(text, 11, 0, 23)
                && isWithin(text, 14, 0, 59)
                && isWithin(text, 17, 0, 59)
                && isZone(text, fractionEnd(text));
    }

    private static boolean isWithin(String text, int at, int least, int most) {
        int value = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
        return value >= least && value <= most;
    }

    private static int fractionEnd(String text) {
        int at = PATTERN.length();
        if (text.charAt(at) != '.') {
            return at;
        }
        do {
            at++;
        } while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9');
        // A fraction of no digits, or of more than nanoseconds, is for the slow way to judge.
        int digits = at - PATTERN.length() - 1;
        return digits > 0 && digits <= 9 ? at : text.length();
    }

    private static boolean isZone(String text, int at) {
        String zone = text.substring(at);
        return zone.equals("Z") || zone.equals("+00:00");
    }
}
