package org.thoughttrace.curator.logic.find;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Phrase;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.ThoughtKind;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /// The texts of a message that a field means, or of one thought of it.
    static Stream<String> textsAt(
            FilterField field, CuratedMessage message, @Nullable CuratedThought only) {
        Stream<CuratedThought> thoughts =
                only == null ? message.thoughts().stream() : Stream.of(only);
        Stream<String> content = Stream.of(message.content());
        return switch (field) {
            case MESSAGE -> content;
            case USER -> message.role() == Role.USER ? content : Stream.of();
            case ASSISTANT -> message.role() == Role.ASSISTANT ? content : Stream.of();
            case REASON ->
                    thoughts.filter(one -> one.kind() == ThoughtKind.REASON)
                            .map(CuratedThought::content);
            case REACTION ->
                    thoughts.filter(one -> one.kind() == ThoughtKind.REACTION)
                            .map(CuratedThought::content);
            case TEXT ->
                    only == null
                            ? Stream.concat(content, thoughts.map(CuratedThought::content))
                            : Stream.of(only.content());
            default -> Stream.of();
        };
    }
}
