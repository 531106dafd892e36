package org.thoughttrace.curator.model;

/// How words are counted.
public final class Words {

    private Words() {}

    /// How many words a text has: the stretches that white space separates. A no-break space
    /// separates nothing.
    public static int in(String text) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            if (!space && !within) {
                words++;
            }
            within = !space;
        }
        return words;
    }
}
