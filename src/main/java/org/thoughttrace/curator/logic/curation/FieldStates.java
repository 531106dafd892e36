package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The fields that revisions have set on one conversation, found by target and name.
final class FieldStates {

    private final Map<Target, Map<Field, FieldState>> states = new LinkedHashMap<>();

    FieldStates(Collection<FieldState> states) {
        states.forEach(this::put);
    }

    void put(FieldState state) {
        states.computeIfAbsent(state.target(), target -> new LinkedHashMap<>())
                .put(state.field(), state);
    }

    Optional<FieldState> find(Target target, Field field) {
        return Optional.ofNullable(of(target).get(field));
    }

    Map<Field, FieldState> of(Target target) {
        return states.getOrDefault(target, Map.of());
    }

    /// The text a field holds, or null where no revision gave it one.
    @Nullable String text(Target target, Field field) {
        FieldState state = of(target).get(field);
        return state == null ? null : Value.textOf(state.value());
    }

    /// The whole number a field holds, or null where it holds none.
    @Nullable Integer number(Target target, Field field) {
        String text = text(target, field);
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    boolean isTrue(Target target, Field field) {
        return "true".equals(text(target, field));
    }

    List<UUID> heads(Target target, Field field) {
        return find(target, field).map(FieldState::heads).orElse(List.of());
    }

    Collection<Target> targets() {
        return states.keySet();
    }

    /// What revisions on a kind of target made, in the order of the log: by the counter of what made
    /// each, then by its UUID. No clock has a say in it.
    <T extends Target> List<T> added(Class<T> kind) {
        return states.entrySet().stream()
                .filter(fields -> kind.isInstance(fields.getKey()))
                .filter(fields -> fields.getValue().containsKey(Field.ADDED))
                .sorted(
                        Comparator.comparingLong(
                                        (Map.Entry<Target, Map<Field, FieldState>> fields) ->
                                                since(fields.getKey()))
                                .thenComparing(fields -> fields.getKey().path()))
                .map(fields -> kind.cast(fields.getKey()))
                .toList();
    }

    /// The counter of what made something that was added; 0 where nothing did.
    long since(Target target) {
        return find(target, Field.ADDED).map(FieldState::since).orElse(0L);
    }

    List<FieldState> conflicting() {
        List<FieldState> conflicting = new ArrayList<>();
        states.values()
                .forEach(fields ->
                        fields.values().stream()
                                .filter(FieldState::conflicting)
                                .forEach(conflicting::add));
        return conflicting;
    }
}
