package org.thoughttrace.curator.logic.fuzzy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A few letters, as somebody types them to find something by its name. A text answers when it has
/// each word of the query, as letters in order, not necessarily side by side. Letters at the
/// beginning of words count more, and so do letters in a row; letters scattered over a text are no
/// answer. In a text longer than a name, such as a sentence, a word must stand as it is typed: by
/// single letters any sentence answers anything. Words may come in any order; case and accents do not
/// count.
public final class FuzzyQuery {

    private static final int LETTER = 16;
    private static final int WORD_START = 8;
    private static final int IN_A_ROW = 4;
    private static final int GAP = -3;
    private static final int GAP_GROWS = -1;

    /// Beyond this a gap is no worse for being wider: the next word of a long name is not far.
    private static final int WIDEST_GAP = 7;

    /// In a text longer than this letters may not stand apart.
    private static final int LONGEST_NAME = 60;

    /// A text is looked at so far and no further: a name is not longer.
    private static final int LONGEST = 400;

    private static final int NEVER = Integer.MIN_VALUE / 4;

    private final String text;
    private final List<String> words;

    private FuzzyQuery(String text) {
        this.text = text.strip();
        this.words =
                Arrays.stream(Folding.fold(this.text).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /// The query somebody typed.
    public static FuzzyQuery of(String text) {
        return new FuzzyQuery(text);
    }

    /// True when nothing is asked; everything answers it.
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// What was typed, without blanks around it.
    public String text() {
        return text;
    }

    /// How a text answers; empty when it does not. Takes time in proportion to the length of the
    /// text where it does not answer, which is the case of most.
    public Optional<FuzzyMatch> match(String name) {
        if (isEmpty()) {
            return Optional.of(FuzzyMatch.ALL);
        }
        String looked = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        for (String word : words) {
            if (!mayAnswer(looked, word)) {
                return Optional.empty();
            }
        }
        int score = 0;
        BitSet lit = new BitSet();
        for (String word : words) {
            int found = align(looked, word, lit);
            if (found < LETTER * word.length()) {
                return Optional.empty();
            }
            score += found;
        }
        return Optional.of(new FuzzyMatch(score, lit));
    }

    private static boolean mayAnswer(String name, String word) {
        return name.length() > LONGEST_NAME ? hasWord(name, word) : hasLettersInOrder(name, word);
    }

    private static boolean hasWord(String name, String word) {
        char first = word.charAt(0);
        for (int i = 0; i + word.length() <= name.length(); i++) {
            if (Folding.fold(name.charAt(i)) == first) {
                int same = 1;
                while (same < word.length()
                        && Folding.fold(name.charAt(i + same)) == word.charAt(same)) {
                    same++;
                }
                if (same == word.length()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasLettersInOrder(String name, String word) {
        int wanted = 0;
        for (int i = 0; i < name.length(); i++) {
            if (Folding.fold(name.charAt(i)) == word.charAt(wanted)) {
                wanted++;
                if (wanted == word.length()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Finds the best way to lay a word into a name, by the dynamic programme of Smith and Waterman
    /// with affine gaps that are bounded.
    ///
    /// @return its score
    private static int align(String name, String word, BitSet lit) {
        int[][] ends = new int[word.length()][name.length()];
        int[][] from = new int[word.length()][name.length()];
        for (int letter = 0; letter < word.length(); letter++) {
            fill(name, word, letter, ends, from);
        }
        int[] last = ends[word.length() - 1];
        int at = 0;
        for (int i = 1; i < name.length(); i++) {
            if (last[i] > last[at]) {
                at = i;
            }
        }
        int score = last[at];
        for (int letter = word.length() - 1; letter >= 0; letter--) {
            lit.set(at);
            at = from[letter][at];
        }
        return score;
    }

    /// The best score with which the letters so far end at each place of the name.
    private static void fill(String name, String word, int letter, int[][] ends, int[][] from) {
        int bestFar = NEVER;
        int bestFarAt = 0;
        for (int i = 0; i < name.length(); i++) {
            int far = i - WIDEST_GAP - 1;
            if (letter > 0 && far >= 0 && ends[letter - 1][far] > bestFar) {
                bestFar = ends[letter - 1][far];
                bestFarAt = far;
            }
            ends[letter][i] = NEVER;
            if (Folding.fold(name.charAt(i)) != word.charAt(letter)) {
                continue;
            }
            int here = LETTER + (Folding.beginsWord(name, i) ? WORD_START : 0);
            if (letter == 0) {
                // The first letter says most: who begins a word means its beginning.
                ends[0][i] = here + (here > LETTER ? WORD_START : 0) + (i == 0 ? 1 : 0);
                continue;
            }
            int best = bestFar + gap(WIDEST_GAP);
            int bestAt = bestFarAt;
            for (int before = Math.max(0, i - WIDEST_GAP); before < i; before++) {
                int step = before == i - 1 ? IN_A_ROW : gap(i - before - 1);
                if (ends[letter - 1][before] + step >= best) {
                    best = ends[letter - 1][before] + step;
                    bestAt = before;
                }
            }
            if (best > NEVER / 2) {
                ends[letter][i] = best + here;
                from[letter][i] = bestAt;
            }
        }
    }

    private static int gap(int width) {
        return GAP + GAP_GROWS * (width - 1);
    }
}
