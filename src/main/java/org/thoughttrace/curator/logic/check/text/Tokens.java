package org.thoughttrace.curator.logic.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of a text in small letters, as comparisons want them: without signs. A character of a
/// script that is written without spaces is a word of its own.
public final class Tokens {

    /// Words that stand in any English text and say nothing about what it is about.
    private static final Set<String> COMMON =
            Set.of(
                    "the", "and", "for", "that", "this", "with", "you", "your", "are", "was",
                    "were", "have", "has", "had", "not", "but", "can", "could", "would", "should",
                    "will", "what", "when", "where", "which", "who", "how", "why", "its", "it's",
                    "i'm", "i'd", "i've", "from", "they", "them", "their", "there", "then", "than",
                    "some", "any", "all", "also", "just", "about", "into", "more", "most", "very",
                    "want", "wanted", "need", "like", "know", "get", "because", "asked", "ask",
                    "asking", "did", "does", "don't", "been", "being", "our", "out", "one", "make",
                    "made");

    private static final int SHORT = 3;

    private Tokens() {}

    /// All words.
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean alone = isWrittenWithoutSpaces(c);
            boolean part = !alone && isPart(c);
            if (start >= 0 && !part) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (alone) {
                words.add(text.substring(i, next));
            } else if (part && start < 0) {
                start = i;
            }
            i = next;
        }
        if (start >= 0) {
            words.add(text.substring(start).toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /// The words that carry what a text is about: not the short and the common ones.
    public static List<String> content(String text) {
        return contentOf(of(text));
    }

    /// Those of some words that carry what a text is about.
    static List<String> contentOf(List<String> words) {
        return words.stream().filter(Tokens::isContent).toList();
    }

    private static boolean isContent(String word) {
        return (word.length() > SHORT || isWrittenWithoutSpaces(word.codePointAt(0)))
                && !COMMON.contains(word);
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
    }

    private static boolean isWrittenWithoutSpaces(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
