package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.exchange.SubsetException;
import org.thoughttrace.curator.exchange.SubsetJson;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.logic.filter.FilterProblem;
import org.thoughttrace.curator.logic.filter.FilterText;
import org.thoughttrace.curator.logic.filter.SubsetNames;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.logic.subset.SubsetName;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.WriteTransaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What acts on named subsets change, and what they are refused for.
final class SubsetPlanner {

    private final WriteTransaction transaction;
    private final StoreFields fields;

    SubsetPlanner(WriteTransaction transaction, StoreFields fields) {
        this.transaction = transaction;
        this.fields = fields;
    }

    /// The changes of an act; none when everything is so already.
    ///
    /// @throws ActRefused when it cannot be done
    List<Change> plan(Act.OfSubset act) {
        return switch (act) {
            case Act.SaveSubset save -> save(save);
            case Act.RenameSubset(String name, String newName) -> rename(require(name), newName);
            case Act.RemoveSubset(String name) -> remove(require(name));
        };
    }

    private List<Change> save(Act.SaveSubset act) {
        String name = wellFormed(act.name(), "name");
        Value content = new Value.Text(written(name, act.content()));
        FieldState known = find(name).orElse(null);
        if (known == null) {
            UUID id = UUID.randomUUID();
            Target subset = new Target.OfSubset(id);
            return List.of(
                    new Change(id, subset, Field.NAME, null, new Value.Text(name)),
                    Change.of(subset, Field.CONTENT, null, content));
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

    private List<Change> rename(FieldState subset, String newName) {
        String name = wellFormed(newName, "to");
        find(name)
                .filter(other -> !other.target().equals(subset.target()))
                .ifPresent(other -> {
                    throw new ActRefused(
                            "to", "there is a subset \"" + nameOf(other) + "\" already");
                });
        if (name.equals(nameOf(subset)) && !subset.conflicting()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        changes.add(Change.of(subset.target(), Field.NAME, subset.value(), new Value.Text(name)));
        String before = nameOf(subset);
        if (!before.equalsIgnoreCase(name)) {
            fields.names().forEach(other -> renameWithin(other, before, name, changes));
        }
        return changes;
    }

    /// Filters of other subsets that name the renamed one go on to mean it.
    private void renameWithin(FieldState other, String before, String now, List<Change> changes) {
        FieldState content = fields.find(other.target(), Field.CONTENT).orElse(null);
        String json = content == null ? null : Value.textOf(content.value());
        if (content == null || json == null) {
            return;
        }
        try {
            if (SubsetJson.read(json) instanceof Subset.Live(String expression)) {
                Filter filter = FilterParser.parse(expression, Vocabulary.open()).filter();
                Filter renamed = SubsetNames.renamed(filter, before, now);
                if (!renamed.equals(filter)) {
                    String after = SubsetJson.write(new Subset.Live(FilterText.of(renamed)));
                    changes.add(
                            Change.of(
                                    other.target(),
                                    Field.CONTENT,
                                    content.value(),
                                    new Value.Text(after)));
                }
            }
        } catch (SubsetException | FilterProblem unreadable) {
            // It means nothing now and would not after.
            return;
        }
    }

    private List<Change> remove(FieldState subset) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.of(subset.target(), Field.NAME, subset.value(), null));
        fields.find(subset.target(), Field.CONTENT)
                .filter(content -> content.value() != null)
                .ifPresent(content ->
                        changes.add(
                                Change.of(subset.target(), Field.CONTENT, content.value(), null)));
        return changes;
    }

    private Optional<FieldState> find(String name) {
        return fields.names().stream()
                .filter(state -> nameOf(state).equalsIgnoreCase(name))
                .findFirst();
    }

    private FieldState require(String asked) {
        String name = asked.strip();
        return find(name)
                .orElseThrow(() ->
                        StoreNames.unknown(
                                "subset",
                                name,
                                fields.names().stream().map(SubsetPlanner::nameOf).toList()));
    }

    private static String nameOf(FieldState state) {
        return Objects.requireNonNullElse(Value.textOf(state.value()), "");
    }

    private static String wellFormed(String asked, String field) {
        SubsetName.fault(asked)
                .ifPresent(fault -> {
                    throw new ActRefused(field, fault);
                });
        return SubsetName.clean(asked);
    }

    /// The form in which the log keeps a content. What could not be read back is refused.
    private String written(String name, Subset.Content content) {
        String json = SubsetJson.write(checked(name, content));
        try {
            SubsetJson.read(json);
            return json;
        } catch (SubsetException unreadable) {
            throw new ActRefused(
                    content instanceof Subset.Live ? "filter" : "ids",
                    String.valueOf(unreadable.getMessage()));
        }
    }

    private Subset.Content checked(String name, Subset.Content content) {
        return switch (content) {
            case Subset.Live(String expression) -> {
                requireReadable(name, expression);
                yield content;
            }
            case Subset.Frozen frozen ->
                    new Subset.Frozen(
                            StoreNames.inOrder(transaction, frozen.ids()), frozen.drawing());
        };
    }

    /// A value that is not known now may come with the next import: any is taken. Only its own name
    /// would make it endless.
    private static void requireReadable(String name, String expression) {
        try {
            Filter filter = FilterParser.parse(expression, Vocabulary.open()).filter();
            if (SubsetNames.in(filter).contains(name)) {
                throw new ActRefused(
                        "filter", "the filter names the subset \"" + name + "\" itself");
            }
        } catch (FilterProblem wrong) {
            throw new ActRefused("filter", String.valueOf(wrong.getMessage()));
        }
    }
}
