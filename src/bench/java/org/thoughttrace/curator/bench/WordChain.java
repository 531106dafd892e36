package org.thoughttrace.curator.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Random text in the manner of given texts: each word is followed by one that follows it there. Now
/// and then two words are blended to a new one, for real text has a long tail of rare words.
final class WordChain {

    private static final double BLENDED = 0.004;
    private static final int HALF = 4;

    private final Random random;
    private final List<Integer> lengths = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, List<String>> next = new HashMap<>();

    WordChain(Random random, List<String> texts) {
        this.random = random;
        for (String text : texts) {
            if (text.isBlank()) {
                continue;
            }
            lengths.add(text.length());
            String before = "";
            for (String word : text.strip().split("(?<=\\s)(?=\\S)")) {
                words.add(word);
                next.computeIfAbsent(before, key -> new ArrayList<>()).add(word);
                before = word;
            }
        }
    }

    /// A text as long as one of those given; empty where none was.
    String make() {
        if (words.isEmpty()) {
            return "";
        }
        int length = lengths.get(random.nextInt(lengths.size()));
        StringBuilder text = new StringBuilder(length + 16);
        String word = "";
        while (text.length() < length) {
            List<String> choices = next.getOrDefault(word, words);
            word = choices.get(random.nextInt(choices.size()));
            text.append(random.nextDouble() < BLENDED ? blended() : word);
        }
        return text.toString().stripTrailing();
    }

    private String blended() {
        String one = words.get(random.nextInt(words.size())).strip();
        String other = words.get(random.nextInt(words.size())).strip();
        int begins = one.offsetByCodePoints(0, Math.min(HALF, one.codePointCount(0, one.length())));
        int ends =
                other.offsetByCodePoints(
                        other.length(), -Math.min(HALF, other.codePointCount(0, other.length())));
        return one.substring(0, begins) + other.substring(ends) + " ";
    }
}
