package org.thoughttrace.curator.logic.filter;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.reading.Timing;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.model.Written;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The values known of each field: those of the program itself, and those of a vocabulary.
final class KnownWords {

    /// By what may be typed: keys as they are, keys and names in small letters.
    private record Index(Set<String> keys, Map<String, String> folded) {}

    private final Vocabulary vocabulary;
    private final Map<FilterField, Index> indexes = new EnumMap<>(FilterField.class);

    KnownWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// The word of an expression for a state of flags.
    static String key(Flag.Resolution state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /// The state of flags with this key.
    static Optional<Flag.Resolution> stateOfKey(String key) {
        return Arrays.stream(Flag.Resolution.values())
                .filter(state -> key(state).equals(key))
                .findFirst();
    }

    /// True where only known values make sense, if any is known: those of the program and those of
    /// the label scheme, and the subsets. Of the others the data may hold any.
    boolean isClosed(FilterField field) {
        return switch (field) {
            case LABEL, STAGE, RELATION, TOPIC, FLAG, SUBSET, SINCE ->
                    !vocabulary.words(field).isEmpty();
            case STATUS, KIND, WRITTEN, TIMING, EDITED, HAS, LACKS -> true;
            default -> false;
        };
    }

    /// The known values of a field, in order.
    Collection<Vocabulary.Word> words(FilterField field) {
        return switch (field) {
            case STATUS ->
                    Arrays.stream(Status.values())
                            .map(status -> new Vocabulary.Word(status.key(), status.title()))
                            .toList();
            case KIND -> Arrays.stream(ThoughtKind.values()).map(it -> word(it.key())).toList();
            case WRITTEN ->
                    Arrays.stream(Written.values())
                            .map(it -> new Vocabulary.Word(it.key(), it.title()))
                            .toList();
            case TIMING ->
                    Arrays.stream(Timing.values())
                            .map(it -> new Vocabulary.Word(it.key(), it.title()))
                            .toList();
            case EDITED -> List.of(word("yes"), word("no"));
            case HAS, LACKS -> Arrays.stream(Presence.values()).map(it -> word(it.key())).toList();
            case FLAG -> flagWords();
            default -> vocabulary.words(field);
        };
    }

    /// The key of a value that was typed: as a key or as a name, case ignored.
    Optional<String> keyOf(FilterField field, String typed) {
        Index index = index(field);
        if (index.keys().contains(typed)) {
            return Optional.of(typed);
        }
        return Optional.ofNullable(index.folded().get(fold(typed)));
    }

    /// The known key that was probably meant.
    Optional<String> nearest(FilterField field, String typed) {
        Map<String, String> folded = index(field).folded();
        return Nearest.of(typed, folded.keySet()).map(folded::get);
    }

    /// True where a key begins so.
    boolean beginsKey(FilterField field, String beginning) {
        String folded = fold(beginning);
        return index(field).keys().stream().anyMatch(key -> fold(key).startsWith(folded));
    }

    /// The keys of the values whose names begin so.
    List<String> keysOfNames(FilterField field, String beginning) {
        String folded = fold(beginning);
        return words(field).stream()
                .filter(word -> fold(word.name()).startsWith(folded))
                .map(Vocabulary.Word::key)
                .distinct()
                .toList();
    }

    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private List<Vocabulary.Word> flagWords() {
        List<Vocabulary.Word> words = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            words.add(new Vocabulary.Word(severity.key(), severity.title()));
        }
        for (Flag.Resolution state : Flag.Resolution.values()) {
            words.add(word(key(state)));
        }
        words.addAll(vocabulary.words(FilterField.FLAG));
        return words;
    }

    private Index index(FilterField field) {
        @Nullable Index known = indexes.get(field);
        if (known == null) {
            known = index(words(field));
            indexes.put(field, known);
        }
        return known;
    }

    private static Index index(Collection<Vocabulary.Word> words) {
        Set<String> keys = HashSet.newHashSet(words.size());
        Map<String, String> folded = LinkedHashMap.newLinkedHashMap(words.size());
        for (Vocabulary.Word word : words) {
            keys.add(word.key());
            folded.putIfAbsent(fold(word.key()), word.key());
        }
        for (Vocabulary.Word word : words) {
            folded.putIfAbsent(fold(word.name()), word.key());
        }
        return new Index(keys, folded);
    }

    private static Vocabulary.Word word(String key) {
        return new Vocabulary.Word(key, key);
    }
}
