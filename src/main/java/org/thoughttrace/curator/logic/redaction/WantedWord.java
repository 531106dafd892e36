package org.thoughttrace.curator.logic.redaction;

import org.thoughttrace.curator.model.Span;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word that was flagged at one place and is looked for at others.
///
/// @param value the same for all its spellings
record WantedWord(String value, Pattern pattern) {

    /// Longer ones are told in any case.
    private static final int SHORT = 4;

    /// A letter or digit of a script in which words are apart.
    private static final String LETTER =
            "[[\\p{L}\\p{N}]&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}"
                    + "\\p{IsKhmer}\\p{IsMyanmar}]]";

    private static final String NO_LETTER_BEFORE = "(?<!" + LETTER + ")";
    private static final String NO_LETTER_AFTER = "(?!" + LETTER + ")";

    /// What to look for; nothing for what would be found within anything. A short word such as "Bo" is
    /// looked for as it is written, and only when it is written like a name; where words have no space
    /// between them, two characters are a name.
    static List<WantedWord> of(String word) {
        String value = word.toLowerCase(Locale.ROOT);
        boolean hasSpaces = word.codePoints().noneMatch(WantedWord::isWrittenWithoutSpaces);
        int length = word.codePointCount(0, word.length());
        if (!hasSpaces) {
            return length < 2 ? List.of() : List.of(new WantedWord(value, quoted(word, 0)));
        }
        if (length >= SHORT) {
            return List.of(
                    new WantedWord(
                            value, quoted(word, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        }
        boolean isLikeAName = length > 1 && Character.isUpperCase(word.codePointAt(0));
        return isLikeAName ? List.of(new WantedWord(value, quoted(word, 0))) : List.of();
    }

    /// A name as it is written.
    static WantedWord named(String words, String value) {
        return new WantedWord(value, quoted(words, 0));
    }

    /// Where it stands in a text, in code points.
    List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int start = text.codePointCount(0, matcher.start());
            spans.add(new Span(start, start + text.codePointCount(matcher.start(), matcher.end())));
        }
        return spans;
    }

    private static Pattern quoted(String word, int flags) {
        boolean freeBefore = isWrittenWithoutSpaces(word.codePointAt(0));
        boolean freeAfter = isWrittenWithoutSpaces(word.codePointBefore(word.length()));
        return Pattern.compile(
                (freeBefore ? "" : NO_LETTER_BEFORE)
                        + Pattern.quote(word)
                        + (freeAfter ? "" : NO_LETTER_AFTER),
                flags);
    }

    private static boolean isWrittenWithoutSpaces(int character) {
        return switch (UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
