package org.thoughttrace.curator.ui.inspector;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How moments are told: roughly where one looks in passing, exactly where one looks closer.
public final class Moments {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss z", Locale.ENGLISH);

    private Moments() {}

    /// "just now", "4 min ago", "14:02", "yesterday 14:02", "14 Apr", "14 Apr 2025".
    static String relative(Instant at, Instant now, ZoneId zone) {
        Duration ago = Duration.between(at, now);
        if (!ago.isNegative() && ago.toSeconds() < 60) {
            return "just now";
        }
        if (!ago.isNegative() && ago.toMinutes() < 60) {
            return ago.toMinutes() + " min ago";
        }
        ZonedDateTime then = at.atZone(zone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (then.toLocalDate().equals(today)) {
            return TIME.format(then);
        }
        if (then.toLocalDate().equals(today.minusDays(1))) {
            return "yesterday " + TIME.format(then);
        }
        return (then.getYear() == today.getYear() ? DAY : DAY_OF_YEAR).format(then);
    }

    /// The same, seen from now and here.
    public static String relative(Instant at) {
        return relative(at, Instant.now(), ZoneId.systemDefault());
    }

    /// "14 April 2026, 17:42".
    static String dayAndTime(Instant at, ZoneId zone) {
        return DAY_AND_TIME.format(at.atZone(zone));
    }

    /// The same, seen from here.
    public static String dayAndTime(Instant at) {
        return dayAndTime(at, ZoneId.systemDefault());
    }

    /// "14 April 2026, 17:42:09 CEST".
    public static String exact(Instant at) {
        return EXACT.format(at.atZone(ZoneId.systemDefault()));
    }
}
