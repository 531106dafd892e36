package org.thoughttrace.curator.ui.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which keys do which command; no key does two.
///
/// @param byId the strokes of each command, by its id
public record KeyMap(Map<String, List<String>> byId) {

    static final KeyMap EMPTY = new KeyMap(Map.of());

    public KeyMap {
        byId = Map.copyOf(byId);
    }

    /// The keys of a command.
    public List<String> of(String id) {
        return byId.getOrDefault(id, List.of());
    }

    boolean knows(String id) {
        return byId.containsKey(id);
    }

    Optional<String> idOf(String stroke) {
        return byId.entrySet().stream()
                .filter(entry -> entry.getValue().contains(stroke))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// True when none of these does anything, and none stands twice.
    boolean isFree(List<String> strokes) {
        List<String> read =
                strokes.stream()
                        .map(stroke -> KeyStroke.parse(stroke).map(KeyStroke::text).orElse(stroke))
                        .toList();
        return read.stream().distinct().count() == read.size()
                && read.stream().noneMatch(stroke -> idOf(stroke).isPresent());
    }

    KeyMap with(String id, List<String> strokes) {
        Map<String, List<String>> next = new LinkedHashMap<>(byId);
        next.put(id, List.copyOf(strokes));
        return new KeyMap(next);
    }
}
