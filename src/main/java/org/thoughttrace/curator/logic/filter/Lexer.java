package org.thoughttrace.curator.logic.filter;

/// Walks along an expression and cuts it into words, phrases and values. What a character means
/// depends on where it stands (a comma belongs to a word, but parts two values), so that the parser
/// says what it wants next.
final class Lexer {

    private final String text;
    private int place;

    Lexer(String text) {
        this.text = text;
    }

    /// What parts words: also the spaces that typesetters use.
    static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /// What stands for itself outside quotation marks.
    static boolean isSign(char character) {
        return switch (character) {
            case '(', ')', '{', '}', '"' -> true;
            default -> false;
        };
    }

    int place() {
        return place;
    }

    void moveTo(int there) {
        place = there;
    }

    boolean isAtEnd() {
        return place == text.length();
    }

    boolean isAt(char character) {
        return !isAtEnd() && text.charAt(place) == character;
    }

    /// True at the end, before a blank, and before what closes.
    boolean isAfterTerm() {
        return isAtEnd() || isAt(')') || isAt('}') || isBlank(text.charAt(place));
    }

    /// True before a word of its own, like `OR`.
    boolean isAtWord(String word) {
        int after = place + word.length();
        return text.startsWith(word, place)
                && (after == text.length()
                        || isBlank(text.charAt(after))
                        || isSign(text.charAt(after)));
    }

    /// Goes past a character if it is next.
    boolean take(char character) {
        boolean found = isAt(character);
        if (found) {
            place++;
        }
        return found;
    }

    void skipBlanks() {
        place = afterBlanks();
    }

    /// Where the next thing stands.
    int afterBlanks() {
        int there = place;
        while (there < text.length() && isBlank(text.charAt(there))) {
            there++;
        }
        return there;
    }

    String between(int start, int end) {
        return text.substring(start, end);
    }

    /// All up to the next blank or sign.
    String ahead() {
        return text.substring(place, endOfBare(""));
    }

    /// A bare word.
    Written word() {
        return bare(endOfBare(""));
    }

    /// A value after the colon of a field: quoted, or bare up to a comma.
    Written value() {
        return isAt('"') ? quoted() : bare(endOfBare(","));
    }

    /// A phrase within quotation marks; a mark within it is doubled.
    Written quoted() {
        int start = place;
        StringBuilder phrase = new StringBuilder();
        for (place++; !isAtEnd(); place++) {
            if (isAt('"')) {
                place++;
                if (!isAt('"')) {
                    boolean prefix = take('*');
                    return new Written(phrase.toString(), true, prefix, start, place);
                }
            }
            phrase.append(text.charAt(place));
        }
        throw new FilterProblem(
                start,
                text.length(),
                "A quotation mark is opened here and not closed.",
                text.substring(start) + "\"");
    }

    private Written bare(int end) {
        int start = place;
        String all = text.substring(start, end);
        int star = all.indexOf('*');
        if (star >= 0 && star < all.length() - 1) {
            throw new FilterProblem(
                    start,
                    end,
                    "A * can only end a word; a * to look for stands in quotation marks.",
                    FilterText.quoted(all));
        }
        place = end;
        String word = star < 0 ? all : all.substring(0, star);
        return new Written(word, false, star >= 0, start, end);
    }

    private int endOfBare(String alsoAt) {
        int there = place;
        while (there < text.length() && !endsBare(text.charAt(there), alsoAt)) {
            there++;
        }
        return there;
    }

    private static boolean endsBare(char character, String also) {
        return isBlank(character) || isSign(character) || also.indexOf(character) >= 0;
    }
}
