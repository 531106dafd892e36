package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.model.Phrase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Where words stand, as plainly as it can be said; see [SlowFilter].
final class SlowWords {

    private static final Map<String, List<String>> SEEN = new ConcurrentHashMap<>();
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SlowWords() {}

    static boolean stand(Phrase phrase, String text) {
        List<String> wanted = wordsOf(phrase.text());
        List<String> words = wordsOf(text);
        for (int at = 0; at + wanted.size() <= words.size(); at++) {
            List<String> here = new ArrayList<>(words.subList(at, at + wanted.size()));
            int last = here.size() - 1;
            if (phrase.ending() == Phrase.Ending.PREFIX
                    && here.get(last).startsWith(wanted.get(last))) {
                here.set(last, wanted.get(last));
            }
            if (here.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> wordsOf(String text) {
        return SEEN.computeIfAbsent(text, SlowWords::split);
    }

    private static List<String> split(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN.splitAsStream(bare.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
