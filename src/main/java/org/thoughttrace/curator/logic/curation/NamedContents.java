package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.logic.named.NamedRecipe;
import org.thoughttrace.curator.logic.named.SharedName;
import org.thoughttrace.curator.logic.named.TellingNames;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.NamedThing;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Subset;
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
    private final String kindName;

    /// @param target makes what stands for a new one
    /// @param kindName what one is called: "subset"
    private NamedContents(
            StoreFields fields,
            Class<? extends Target> kind,
            Function<UUID, Target> target,
            String kindName) {
        this.fields = fields;
        this.kind = kind;
        this.target = target;
        this.kindName = kindName;
    }

    /// The subsets of a store.
    static NamedContents subsets(StoreFields fields) {
        return new NamedContents(fields, Target.OfSubset.class, Target.OfSubset::new, Subset.KIND);
    }

    /// The recipes of a store.
    static NamedContents recipes(StoreFields fields) {
        return new NamedContents(
                fields, Target.OfRecipe.class, Target.OfRecipe::new, NamedRecipe.KIND);
    }

    /// The names that are there now.
    List<FieldState> names() {
        return fields.names(kind);
    }

    /// A name without the white space around it.
    ///
    /// @throws ActRefused for the field, when it is none
    String wellFormed(String asked, String field) {
        return StoreNames.wellFormed("a " + kindName, asked, field);
    }

    /// The one that a name means, see [TellingNames#find].
    ///
    /// @throws ActRefused when several have it
    Optional<FieldState> find(String name) {
        try {
            return tellingNames().find(name).map(this::require);
        } catch (SharedName shared) {
            throw new ActRefused("name", String.valueOf(shared.getMessage()));
        }
    }

    private FieldState require(UUID id) {
        return fields.find(target.apply(id), Field.NAME).orElseThrow();
    }

    /// What they are called where several have one name.
    TellingNames tellingNames() {
        return TellingNames.of(kindName, names().stream().map(this::thing).toList());
    }

    private NamedThing thing(FieldState name) {
        Revision naming = fields.shown(name);
        return new NamedThing(idOf(name), nameOf(name), naming.curator(), naming.counter());
    }

    static UUID idOf(FieldState name) {
        return switch (name.target()) {
            case Target.OfSubset(UUID id) -> id;
            case Target.OfRecipe(UUID id) -> id;
            default -> throw new IllegalArgumentException(name.target() + " has no name");
        };
    }

    /// The name that is asked for.
    ///
    /// @throws ActRefused when there is none
    FieldState require(String asked) {
        String name = asked.strip();
        return find(name)
                .orElseThrow(() ->
                        StoreNames.unknown(
                                kindName,
                                name,
                                names().stream().map(NamedContents::nameOf).toList()));
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
