package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// What curators keep in a store under a name, of one kind: each has a name, found whatever the case
/// of its letters, and a content.
final class NamedContents {

    private final StoreFields fields;
    private final Class<? extends Target> kind;
    private final Function<UUID, Target> target;
    private final String thing;

    /// @param target makes what stands for a new one
    /// @param thing what one is called: "subset"
    NamedContents(
            StoreFields fields,
            Class<? extends Target> kind,
            Function<UUID, Target> target,
            String thing) {
        this.fields = fields;
        this.kind = kind;
        this.target = target;
        this.thing = thing;
    }

    /// The names that are there now.
    List<FieldState> names() {
        return fields.names(kind);
    }

    /// A name without the white space around it.
    ///
    /// @throws ActRefused for the field, when it is none
    String wellFormed(String asked, String field) {
        return StoreNames.wellFormed("a " + thing, asked, field);
    }

    Optional<FieldState> find(String name) {
        return names().stream().filter(state -> nameOf(state).equalsIgnoreCase(name)).findFirst();
    }

    /// The name that is asked for.
    ///
    /// @throws ActRefused when there is none
    FieldState require(String asked) {
        String name = asked.strip();
        return find(name)
                .orElseThrow(() ->
                        StoreNames.unknown(
                                thing, name, names().stream().map(NamedContents::nameOf).toList()));
    }

    /// Puts a content under a name, new or known.
    List<Change> save(String name, Value content) {
        FieldState known = find(name).orElse(null);
        if (known == null) {
            UUID id = UUID.randomUUID();
            Target made = target.apply(id);
            return List.of(
                    new Change(id, made, Field.NAME, null, new Value.Text(name)),
                    Change.of(made, Field.CONTENT, null, content));
        }
        FieldState before = fields.find(known.target(), Field.CONTENT).orElse(null);
        boolean isSo = before != null && !before.conflicting() && content.equals(before.value());
        return isSo
                ? List.of()
                : List.of(
                        Change.of(
                                known.target(),
                                Field.CONTENT,
                                before == null ? null : before.value(),
                                content));
    }

    /// Takes a name and its content away.
    List<Change> remove(FieldState name) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.of(name.target(), Field.NAME, name.value(), null));
        fields.find(name.target(), Field.CONTENT)
                .filter(content -> content.value() != null)
                .ifPresent(content ->
                        changes.add(
                                Change.of(name.target(), Field.CONTENT, content.value(), null)));
        return changes;
    }

    static String nameOf(FieldState state) {
        return Objects.requireNonNullElse(Value.textOf(state.value()), "");
    }
}
