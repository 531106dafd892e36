package org.thoughttrace.curator.logic.text;

/// What a character is to the reader of a change: space, part of a word, or a token of its own.
enum TokenKind {
    SPACE,
    WORD,
    ALONE;

    static TokenKind of(int character) {
        if (isSpace(character)) {
            return SPACE;
        }
        if (character < 0x80) {
            return character == '_' || Character.isLetterOrDigit(character) ? WORD : ALONE;
        }
        return isPartOfWord(character) && !isWrittenWithoutSpaces(character) ? WORD : ALONE;
    }

    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    static boolean isBlank(String text, int from, int to) {
        var place = from;
        while (place < to && isSpace(text.codePointAt(place))) {
            place += Character.charCount(text.codePointAt(place));
        }
        return place >= to;
    }

    /// Chinese characters and Japanese syllables. None of them is an accent of another.
    static boolean isIdeographOrKana(int character) {
        return Character.isIdeographic(character)
                || (character >= 0x3041 && character <= 0x3096)
                || (character >= 0x30A1 && character <= 0x30FA);
    }

    private static boolean isPartOfWord(int character) {
        return Character.isLetterOrDigit(character)
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> false;
                };
    }

    /// Scripts that put no space between words: a whole sentence would be one token.
    private static boolean isWrittenWithoutSpaces(int character) {
        return isIdeographOrKana(character)
                || (character >= 0x0E00 && character <= 0x0EFF) // Thai, Lao
                || (character >= 0x1000 && character <= 0x109F) // Myanmar
                || (character >= 0x1780 && character <= 0x17FF); // Khmer
    }
}
