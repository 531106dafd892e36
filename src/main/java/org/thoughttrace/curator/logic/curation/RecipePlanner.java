package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.exchange.RecipeJson;
import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.logic.filter.FilterProblem;
import org.thoughttrace.curator.logic.filter.Nearest;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What acts on named recipes change, and what they are refused for.
final class RecipePlanner {
    private static final int LONGEST_NAME = 100;

    private final StoreFields fields;

    RecipePlanner(StoreFields fields) {
        this.fields = fields;
    }

    /// The changes of an act; none when everything is so already.
    ///
    /// @throws ActRefused when it cannot be done
    List<Change> plan(Act.OfRecipe act) {
        return switch (act) {
            case Act.SaveRecipe(String name, Recipe recipe) -> save(name, recipe);
            case Act.RemoveRecipe(String name) -> remove(require(name));
        };
    }

    private List<Change> save(String asked, Recipe recipe) {
        String name = wellFormed(asked);
        requireReadable(recipe.which().filter());
        Value content = new Value.Text(RecipeJson.write(recipe));
        FieldState known = find(name).orElse(null);
        if (known == null) {
            UUID id = UUID.randomUUID();
            Target target = new Target.OfRecipe(id);
            return List.of(
                    new Change(id, target, Field.NAME, null, new Value.Text(name)),
                    Change.of(target, Field.CONTENT, null, content));
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

    private List<Change> remove(FieldState recipe) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.of(recipe.target(), Field.NAME, recipe.value(), null));
        fields.find(recipe.target(), Field.CONTENT)
                .filter(content -> content.value() != null)
                .ifPresent(content ->
                        changes.add(
                                Change.of(recipe.target(), Field.CONTENT, content.value(), null)));
        return changes;
    }

    private Optional<FieldState> find(String name) {
        return names().stream().filter(state -> nameOf(state).equalsIgnoreCase(name)).findFirst();
    }

    private List<FieldState> names() {
        return fields.names(Target.OfRecipe.class);
    }

    private FieldState require(String asked) {
        String name = asked.strip();
        return find(name)
                .orElseThrow(() -> {
                    String guess =
                            Nearest.of(name, names().stream().map(RecipePlanner::nameOf).toList())
                                    .map(nearest -> "; did you mean \"" + nearest + "\"?")
                                    .orElse("");
                    return new ActRefused("name", "there is no recipe \"" + name + "\"" + guess);
                });
    }

    private static String wellFormed(String asked) {
        String name = asked.strip();
        if (name.isEmpty()) {
            throw new ActRefused("name", "a recipe needs a name");
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new ActRefused(
                    "name", "the name of a recipe has at most " + LONGEST_NAME + " characters");
        }
        if (!name.codePoints().allMatch(RecipePlanner::isPlain)) {
            throw new ActRefused(
                    "name", "the name of a recipe has no line ends and no control characters");
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

    private static String nameOf(FieldState state) {
        return Objects.requireNonNullElse(Value.textOf(state.value()), "");
    }

    /// A value that is not known now may come with the next import: any is taken.
    private static void requireReadable(String expression) {
        try {
            FilterParser.parse(expression, Vocabulary.open());
        } catch (FilterProblem wrong) {
            throw new ActRefused("value", String.valueOf(wrong.getMessage()));
        }
    }
}
