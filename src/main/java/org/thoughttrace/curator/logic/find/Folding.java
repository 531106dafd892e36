package org.thoughttrace.curator.logic.find;

import java.util.Locale;

/// What counts as the same value: case and white space at the ends make no difference.
final class Folding {

    private Folding() {}

    static String of(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}
