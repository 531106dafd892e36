package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.exchange.SubsetException;
import org.thoughttrace.curator.exchange.SubsetJson;
import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.logic.filter.FilterProblem;
import org.thoughttrace.curator.logic.filter.Nearest;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.WriteTransaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What acts on named subsets change, and what they are refused for.
final class SubsetPlanner {

    private static final int LONGEST_NAME = 100;
    private static final int IDS_NAMED = 3;

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
        Value content = new Value.Text(written(act.content()));
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
        return name.equals(nameOf(subset)) && !subset.conflicting()
                ? List.of()
                : List.of(
                        Change.of(
                                subset.target(), Field.NAME, subset.value(), new Value.Text(name)));
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
                .orElseThrow(() -> {
                    List<String> names =
                            fields.names().stream().map(SubsetPlanner::nameOf).toList();
                    String guess =
                            Nearest.of(name, names)
                                    .map(nearest -> "; did you mean \"" + nearest + "\"?")
                                    .orElse("");
                    return new ActRefused("name", "there is no subset \"" + name + "\"" + guess);
                });
    }

    private static String nameOf(FieldState state) {
        return Objects.requireNonNullElse(Value.textOf(state.value()), "");
    }

    private static String wellFormed(String asked, String field) {
        return wellFormed(asked, field, "a subset");
    }

    /// A name without white space at its ends.
    ///
    /// @param thing what is to be called so, for the sentence that refuses it
    static String wellFormed(String asked, String field, String thing) {
        String name = asked.strip();
        if (name.isEmpty()) {
            throw new ActRefused(field, thing + " needs a name");
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new ActRefused(
                    field, "the name of " + thing + " has at most " + LONGEST_NAME + " characters");
        }
        if (!name.codePoints().allMatch(SubsetPlanner::isPlain)) {
            throw new ActRefused(
                    field, "the name of " + thing + " has no line ends and no control characters");
        }
        return name;
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    /// The form in which the log keeps a content. What could not be read back is refused.
    private String written(Subset.Content content) {
        String json = SubsetJson.write(checked(content));
        try {
            SubsetJson.read(json);
            return json;
        } catch (SubsetException unreadable) {
            throw new ActRefused(
                    content instanceof Subset.Live ? "filter" : "ids",
                    String.valueOf(unreadable.getMessage()));
        }
    }

    private Subset.Content checked(Subset.Content content) {
        return switch (content) {
            case Subset.Live(String expression) -> {
                requireReadable(expression);
                yield content;
            }
            case Subset.Frozen frozen -> new Subset.Frozen(inOrder(frozen.ids()), frozen.drawing());
        };
    }

    /// A value that is not known now may come with the next import: any is taken.
    private static void requireReadable(String expression) {
        try {
            FilterParser.parse(expression, Vocabulary.open());
        } catch (FilterProblem wrong) {
            throw new ActRefused("filter", String.valueOf(wrong.getMessage()));
        }
    }

    private List<String> inOrder(List<String> ids) {
        List<String> conversations = transaction.conversations();
        Set<String> unknown = new LinkedHashSet<>(ids);
        conversations.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            String first =
                    unknown.stream()
                            .limit(IDS_NAMED)
                            .map(id -> "\"" + id + "\"")
                            .collect(Collectors.joining(", "));
            int more = unknown.size() - IDS_NAMED;
            throw new ActRefused(
                    "ids",
                    "the store has no conversation "
                            + first
                            + (more > 0 ? " and " + more + " more of those named" : ""));
        }
        Set<String> wanted = new HashSet<>(ids);
        return conversations.stream().filter(wanted::contains).toList();
    }
}
