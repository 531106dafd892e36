package org.thoughttrace.curator.store;

/// Text as a database can hold it: a surrogate without its partner, which no encoding can express,
/// becomes U+FFFD. Only derived tables hold such text; sources and the log keep the original.
final class WellFormed {

    private WellFormed() {}

    static String of(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 < length
                        && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    i++;
                } else {
                    return replaced(text);
                }
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
