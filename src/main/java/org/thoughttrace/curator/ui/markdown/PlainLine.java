package org.thoughttrace.curator.ui.markdown;

/// Text that is shown in one line without a look at its Markdown: a title, an id.
public final class PlainLine {

    private PlainLine() {}

    /// The text without what has no width or turns its direction; a control character or half a
    /// surrogate pair is replaced by the sign that stands for it in a message.
    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .filter(c ->
                        HiddenCharacter.direction(c) == null
                                && HiddenCharacter.zeroWidth(c) == null)
                .forEach(c -> append(line, c));
        return line.toString();
    }

    private static void append(StringBuilder line, int codePoint) {
        if (codePoint == '\n' || codePoint == '\t' || codePoint == 0x2028 || codePoint == 0x2029) {
            line.append(' ');
        } else if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            line.append('\uFFFD');
        } else if (Character.isBmpCodePoint(codePoint)) {
            line.append(HiddenCharacter.visible((char) codePoint));
        } else {
            line.appendCodePoint(codePoint);
        }
    }
}
