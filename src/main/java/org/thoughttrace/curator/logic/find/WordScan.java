package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.model.Phrase;
import org.thoughttrace.curator.model.Span;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds where a phrase stands in a text, by the rules of the store's word index: words are runs of
/// letters and digits, case and accents make no difference.
///
/// The rules are those of SQLite's tokenizer `unicode61` with `remove_diacritics 2`
/// (sqlite.org/fts5.html, "Unicode61 Tokenizer").
public final class WordScan {

    private WordScan() {}

    /// One word of a text.
    ///
    /// @param folded without case and accents
    /// @param start the index of its first char
    /// @param end the index after its last char
    private record Word(String folded, int start, int end) {}

    /// True when there is a word to look for.
    public static boolean hasWords(String text) {
        return text.codePoints().anyMatch(WordScan::isOfWord);
    }

    /// Every stretch of a text in which one of the phrases stands, in order, none overlapping
    /// another, counted in code points.
    public static List<Span> spans(String text, List<Phrase> phrases) {
        List<Span> spans = new ArrayList<>();
        int chars = 0;
        int points = 0;
        for (int[] range : ranges(text, phrases)) {
            points += text.codePointCount(chars, range[0]);
            int length = text.codePointCount(range[0], range[1]);
            spans.add(new Span(points, points + length));
            points += length;
            chars = range[1];
        }
        return spans;
    }

    /// The same, as pairs of char indices.
    static List<int[]> ranges(String text, List<Phrase> phrases) {
        List<Word> words = words(text);
        List<List<Word>> wanted = new ArrayList<>();
        phrases.forEach(phrase -> wanted.add(words(phrase.text())));
        List<int[]> ranges = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int longest = 0;
            for (int i = 0; i < phrases.size(); i++) {
                if (stands(wanted.get(i), phrases.get(i).ending(), words, at)) {
                    longest = Math.max(longest, wanted.get(i).size());
                }
            }
            if (longest > 0) {
                ranges.add(new int[] {words.get(at).start(), words.get(at + longest - 1).end()});
            }
            at += Math.max(1, longest);
        }
        return ranges;
    }

    private static boolean stands(
            List<Word> phrase, Phrase.Ending ending, List<Word> words, int at) {
        if (phrase.isEmpty() || at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            String wanted = phrase.get(i).folded();
            String found = words.get(at + i).folded();
            boolean mayGoOn = ending == Phrase.Ending.PREFIX && i == phrase.size() - 1;
            if (mayGoOn ? !found.startsWith(wanted) : !found.equals(wanted)) {
                return false;
            }
        }
        return true;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        int index = 0;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            boolean ofWord = isOfWord(point) || start >= 0 && isMark(point);
            if (ofWord && start < 0) {
                start = index;
            } else if (!ofWord && start >= 0) {
                words.add(new Word(folded(text.substring(start, index)), start, index));
                start = -1;
            }
            index += Character.charCount(point);
        }
        if (start >= 0) {
            words.add(new Word(folded(text.substring(start)), start, text.length()));
        }
        return words;
    }

    private static String folded(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
                StringBuilder bare = new StringBuilder();
                apart.codePoints().filter(point -> !isMark(point)).forEach(bare::appendCodePoint);
                return bare.toString().toLowerCase(Locale.ROOT);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static boolean isOfWord(int point) {
        return Character.isLetter(point)
                || switch (Character.getType(point)) {
                    case Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER,
                            Character.PRIVATE_USE ->
                            true;
                    default -> false;
                };
    }

    private static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK;
    }
}
