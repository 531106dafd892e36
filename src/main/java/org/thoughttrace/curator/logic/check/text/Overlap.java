package org.thoughttrace.curator.logic.check.text;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How much of what one text says stands in another: the share of its different content words that
/// the other has, too.
///
/// @param words how many different content words the first has
/// @param shared how many of them the other has
public record Overlap(int words, int shared) {

    private static final int FEWEST = 4;

    /// Measures.
    public static Overlap of(String text, String other) {
        Set<String> words = new HashSet<>(Tokens.content(text));
        List<String> others = Tokens.content(other);
        Set<String> shared = new HashSet<>(others);
        shared.retainAll(words);
        return new Overlap(words.size(), shared.size());
    }

    /// True when the words of a text, in their order, are a stretch of another: of the whole of it or
    /// of a part. Two words are no stretch, they stand anywhere.
    public static boolean isWithin(String text, String other) {
        List<String> words = Tokens.of(text);
        return words.size() >= FEWEST && Collections.indexOfSubList(Tokens.of(other), words) >= 0;
    }

    /// In per cent, rounded; 0 where there are no words.
    public int percent() {
        return words == 0 ? 0 : (int) Math.round(100.0 * shared / words);
    }
}
