package org.thoughttrace.curator.logic;

import java.util.Locale;

/// How many there are of something, in words that people read.
public final class Amounts {
    private Amounts() {}

    /// A number with its thousands set apart.
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// So many of a thing: "1 message", "212 messages".
    public static String of(long number, String thing) {
        return number(number) + " " + (number == 1 ? thing : thing + "s");
    }
}
