package org.thoughttrace.curator.logic.export;

/// Writes a text as a string of YAML that stays this text whatever is in it, for readers of YAML 1.1
/// (of which `no` is a boolean and some signs end a line) and of 1.2.
final class YamlText {
    private static final int LAST_ASCII = 0x7E;
    private static final int LAST_CONTROL = 0x9F;

    private YamlText() {}

    /// The text in double quotation marks, on one line.
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(point -> append(out, point));
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, int point) {
        switch (point) {
            case '"', '\\' -> out.append('\\').append((char) point);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isSurrogate(point)) {
                    out.append('\uFFFD');
                } else if (isPlain(point)) {
                    out.appendCodePoint(point);
                } else {
                    out.append(String.format("\\u%04X", point));
                }
            }
        }
    }

    /// Half of a sign is none: no file in UTF-8 can hold it.
    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static boolean isPlain(int point) {
        boolean isControl = point < ' ' || point > LAST_ASCII && point <= LAST_CONTROL;
        boolean endsLine = point == 0x2028 || point == 0x2029;
        boolean isMark = point == 0xFEFF || (point & 0xFFFE) == 0xFFFE && point <= 0xFFFF;
        return !isControl && !endsLine && !isMark;
    }
}
