package org.thoughttrace.curator.logic.filter;

/// A word, a phrase or a value as it stands in an expression.
///
/// @param text without quotation marks and star
/// @param prefix true where a star follows
/// @param start its first character, quotation mark included
/// @param end the character after its last, quotation mark and star included
record Written(String text, boolean quoted, boolean prefix, int start, int end) {

    /// True where there is a letter or a digit, that is, something the index of words can find.
    boolean canBeFound() {
        return text.codePoints().anyMatch(Written::isOfWord);
    }

    private static boolean isOfWord(int character) {
        return switch (Character.getType(character)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }
}
