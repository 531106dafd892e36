package org.thoughttrace.curator.logic.check.personal;

import java.util.regex.Pattern;

/// The words around a find, which often decide what it is.
final class Surroundings {

    private Surroundings() {}

    /// True when a pattern stands within so many units before a place.
    static boolean isBefore(Pattern pattern, String text, int start, int reach) {
        int from = Math.max(0, start - reach);
        return pattern.matcher(text).region(from, start).find();
    }

    /// True when a pattern stands within so many units after a place.
    static boolean isAfter(Pattern pattern, String text, int end, int reach) {
        int to = Math.min(text.length(), end + reach);
        return pattern.matcher(text).region(end, to).find();
    }

    /// The digits of a stretch, without what separates them.
    static String digits(CharSequence text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }
}
