package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.exchange.named.SubsetException;
import org.thoughttrace.curator.exchange.named.SubsetJson;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.logic.filter.FilterProblem;
import org.thoughttrace.curator.logic.filter.FilterText;
import org.thoughttrace.curator.logic.filter.SubsetNames;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.WriteTransaction;

import java.util.ArrayList;
import java.util.List;

/// What acts on named subsets change, and what they are refused for.
final class SubsetPlanner {

    private final WriteTransaction transaction;
    private final StoreFields fields;
    private final NamedContents subsets;

    SubsetPlanner(WriteTransaction transaction, StoreFields fields) {
        this.transaction = transaction;
        this.fields = fields;
        this.subsets = NamedContents.subsets(fields);
    }

    /// The changes of an act; none when everything is so already.
    ///
    /// @throws ActRefused when it cannot be done
    List<Change> plan(Act.OfSubset act) {
        return switch (act) {
            case Act.SaveSubset save -> save(save);
            case Act.RenameSubset(String name, String newName) ->
                    rename(subsets.require(name), newName);
            case Act.RemoveSubset(String name) -> subsets.remove(subsets.require(name));
        };
    }

    private List<Change> save(Act.SaveSubset act) {
        String name = subsets.wellFormed(act.name(), "name");
        return subsets.save(name, new Value.Text(written(name, act.content())));
    }

    private List<Change> rename(FieldState subset, String newName) {
        String name = subsets.wellFormed(newName, "to");
        subsets.find(name)
                .filter(other -> !other.target().equals(subset.target()))
                .ifPresent(other -> {
                    throw new ActRefused(
                            "to",
                            "there is a subset \"" + NamedContents.nameOf(other) + "\" already");
                });
        if (name.equals(NamedContents.nameOf(subset)) && !subset.conflicting()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        changes.add(Change.of(subset.target(), Field.NAME, subset.value(), new Value.Text(name)));
        String given = NamedContents.nameOf(subset);
        String told = subsets.tellingNames().of(NamedContents.idOf(subset));
        String curator = fields.shown(subset).curator();
        for (FieldState other : subsets.names()) {
            if (!told.equalsIgnoreCase(name)) {
                renameWithin(other, told, name, changes);
            }
            // Where others have the same name, a curator's own filters mean the curator's own.
            if (!told.equalsIgnoreCase(given) && fields.shown(other).curator().equals(curator)) {
                renameWithin(other, given, name, changes);
            }
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
