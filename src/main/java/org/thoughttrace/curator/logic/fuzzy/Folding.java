package org.thoughttrace.curator.logic.fuzzy;

import java.text.Normalizer;

/// Letters as they count when names are compared: without case and accents, one for one, so that
/// places in the folded text are places in the text.
final class Folding {

    /// Latin letters with all their accents; looked up, since a list of 100,000 names is folded at
    /// each key stroke.
    private static final char[] LATIN = latin();

    private Folding() {}

    private static char[] latin() {
        char[] folded = new char[0x250];
        for (char letter = 0; letter < folded.length; letter++) {
            String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            folded[letter] = Character.toLowerCase(parts.charAt(0));
        }
        return folded;
    }

    static char fold(char letter) {
        return letter < LATIN.length ? LATIN[letter] : Character.toLowerCase(letter);
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    /// True where a word begins: after what is no letter, at a capital after a small letter, at a
    /// digit after a letter.
    static boolean beginsWord(String text, int at) {
        char here = text.charAt(at);
        if (!Character.isLetterOrDigit(here)) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return !Character.isLetterOrDigit(before)
                || Character.isUpperCase(here) && Character.isLowerCase(before)
                || Character.isDigit(here) != Character.isDigit(before);
    }
}
