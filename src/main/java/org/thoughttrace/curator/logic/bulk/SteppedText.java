package org.thoughttrace.curator.logic.bulk;

import java.util.function.BooleanSupplier;

/// A text for a regular expression that may go astray: it counts how often a character is looked at,
/// and ends the search when that was too often or somebody wants it stopped. Steps and no clock, so
/// that what is found never hangs on how busy the machine is.
final class SteppedText implements CharSequence {

    /// Far more than a sensible expression needs for the longest thought; some tenths of a second.
    private static final long MOST = 20_000_000;

    private static final long LOOK_UP = 0xFFFF;

    /// Thrown through the matcher; never leaves this package.
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("the search took too long", null, false, false);
        }
    }

    private final String text;
    private final BooleanSupplier cancelled;
    private long steps;

    SteppedText(String text, BooleanSupplier cancelled) {
        this.text = text;
        this.cancelled = cancelled;
    }

    @Override
    public char charAt(int index) {
        steps++;
        if (steps > MOST) {
            throw new TooLong();
        }
        if ((steps & LOOK_UP) == 0 && cancelled.getAsBoolean()) {
            throw new BulkStopped();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
