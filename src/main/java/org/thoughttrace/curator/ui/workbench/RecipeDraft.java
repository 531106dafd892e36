package org.thoughttrace.curator.ui.workbench;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Status;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A recipe while it is put together: each change makes a new one. On the FX thread.
public final class RecipeDraft {
    private final ReadOnlyObjectWrapper<Recipe> recipe = new ReadOnlyObjectWrapper<>(Recipe.PLAIN);
    private final ReadOnlyObjectWrapper<Map<String, String>> unread =
            new ReadOnlyObjectWrapper<>(Map.of());

    /// As it is now.
    public ReadOnlyObjectProperty<Recipe> recipeProperty() {
        return recipe.getReadOnlyProperty();
    }

    /// What is written in fields and means nothing yet: for each such field what is wrong with it, in
    /// a sentence. Until that is settled the recipe is as it was before.
    public ReadOnlyObjectProperty<Map<String, String>> unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    /// What is written in a field cannot be read.
    void cannotRead(String field, String problem) {
        Map<String, String> more = new LinkedHashMap<>(unread.get());
        more.put(field, problem);
        unread.set(Collections.unmodifiableMap(more));
    }

    /// What is written in a field is read, or no longer there.
    void settle(String field) {
        if (unread.get().containsKey(field)) {
            Map<String, String> less = new LinkedHashMap<>(unread.get());
            less.remove(field);
            unread.set(Collections.unmodifiableMap(less));
        }
    }

    /// Takes another one whole; what is half written in fields goes.
    public void use(Recipe other) {
        unread.set(Map.of());
        recipe.set(other);
    }

    private void set(Recipe.Shape shape) {
        Recipe now = recipe.get();
        recipe.set(new Recipe(now.which(), now.clean(), shape, now.split(), now.card()));
    }

    private void set(Recipe.@Nullable Split split) {
        Recipe now = recipe.get();
        recipe.set(new Recipe(now.which(), now.clean(), now.shape(), split, now.card()));
    }

    private void changeWhich(Consumer<WhichChange> change) {
        WhichChange changed = new WhichChange(recipe.get().which());
        change.accept(changed);
        recipe.set(recipe.get().with(changed.made()));
    }

    private void changeClean(Consumer<CleanChange> change) {
        Recipe now = recipe.get();
        CleanChange changed = new CleanChange(now.clean());
        change.accept(changed);
        recipe.set(new Recipe(now.which(), changed.made(), now.shape(), now.split(), now.card()));
    }

    /// Only what an expression means.
    public void filter(String expression) {
        changeWhich(which -> which.filter = expression);
    }

    /// Only what is in a subset; null for all.
    public void subset(@Nullable String name) {
        changeWhich(which -> which.subset = name);
    }

    /// Turns a status on or off; none stands for all.
    public void toggle(Status status) {
        changeWhich(which -> toggle(which.statuses, status));
    }

    /// Only those with so many messages; 0 for no bound.
    public void turns(int least, int most) {
        changeWhich(which -> {
            which.leastTurns = least;
            which.mostTurns = most;
        });
    }

    /// How many pairs must be whole.
    public void pairs(Recipe.Pairs pairs) {
        changeWhich(which -> which.pairs = pairs);
    }

    /// Lets flags of a kind keep things out, or not.
    public void toggleFlag(String kind) {
        changeWhich(which -> toggle(which.excludeFlags, kind));
    }

    /// With or without edits.
    public void edits(Recipe.Edits edits) {
        changeClean(clean -> clean.edits = edits);
    }

    /// With or without late thoughts.
    public void late(Recipe.Late late) {
        changeClean(clean -> clean.late = late);
    }

    /// With or without thoughts that are empty or have no letters.
    public void wordless(Recipe.Wordless wordless) {
        changeClean(clean -> clean.wordless = wordless);
    }

    /// Only thoughts of so many words; 0 for no bound.
    public void leastWords(int words) {
        changeClean(clean -> clean.leastWords = words);
    }

    /// What becomes of all personal data, but for the kinds that have a way of their own.
    public void redact(Recipe.Treatment treatment) {
        redact(
                "all",
                treatment == Recipe.Treatment.KEEP ? Optional.empty() : Optional.of(treatment));
    }

    /// What becomes of a kind of personal data; empty for what becomes of all.
    public void redact(String kind, Optional<Recipe.Treatment> treatment) {
        changeClean(clean ->
                treatment.ifPresentOrElse(
                        chosen -> clean.redact.put(kind, chosen), () -> clean.redact.remove(kind)));
    }

    /// Ages in bands of so many years; 0 for ages as they are.
    public void ageBand(int years) {
        changeClean(clean -> clean.ageBand = years);
    }

    /// Combinations of answers that fewer participants share are listed; 0 for none.
    public void smallestGroup(int participants) {
        changeClean(clean -> clean.smallestGroup = participants);
    }

    /// Leaves the answers to a question of the survey out, or gives them out again.
    public void toggleAnswer(String question) {
        changeClean(clean -> toggle(clean.dropped, question));
    }

    private static <T> void toggle(List<T> all, T one) {
        if (!all.remove(one)) {
            all.add(one);
        }
    }

    /// Another format, with its usual options.
    public void format(String name) {
        if (!recipe.get().shape().format().equals(name)) {
            set(new Recipe.Shape(name, Map.of()));
        }
    }

    /// An option of the format.
    public void option(String name, String value) {
        Map<String, String> options = new LinkedHashMap<>(recipe.get().shape().options());
        options.put(name, value);
        set(new Recipe.Shape(recipe.get().shape().format(), options));
    }

    /// Divides by something; null for one part.
    public void splitBy(Recipe.@Nullable By by) {
        Recipe.Split now = recipe.get().split();
        if (by == null) {
            set((Recipe.Split) null);
        } else if (now == null) {
            Map<String, Double> parts = new LinkedHashMap<>();
            parts.put("train", 0.8);
            parts.put("validation", 0.1);
            parts.put("test", 0.1);
            set(new Recipe.Split(by, parts, 0, Recipe.Stratify.NOTHING, Recipe.Twins.TOGETHER));
        } else {
            set(now.with(by));
        }
    }

    /// Another way to divide.
    public void split(Recipe.Split split) {
        set(split);
    }

    /// Which conversations are given out, while one part of it changes.
    private static final class WhichChange {
        private String filter;
        private @Nullable String subset;
        private final List<Status> statuses;
        private int leastTurns;
        private int mostTurns;
        private Recipe.Pairs pairs;
        private final List<String> excludeFlags;

        WhichChange(Recipe.Which now) {
            filter = now.filter();
            subset = now.subset();
            statuses = new ArrayList<>(now.statuses());
            leastTurns = now.leastTurns();
            mostTurns = now.mostTurns();
            pairs = now.pairs();
            excludeFlags = new ArrayList<>(now.excludeFlags());
        }

        Recipe.Which made() {
            return new Recipe.Which(
                    filter, subset, statuses, leastTurns, mostTurns, pairs, excludeFlags);
        }
    }

    /// How they are cleaned, while one part of it changes.
    private static final class CleanChange {
        private Recipe.Edits edits;
        private Recipe.Late late;
        private int leastWords;
        private Recipe.Wordless wordless;
        private final Map<String, Recipe.Treatment> redact;
        private int ageBand;
        private final List<String> dropped;
        private int smallestGroup;

        CleanChange(Recipe.Clean now) {
            edits = now.edits();
            late = now.late();
            leastWords = now.leastWords();
            wordless = now.wordless();
            redact = new LinkedHashMap<>(now.redact());
            ageBand = now.survey().ageBand();
            dropped = new ArrayList<>(now.survey().drop());
            smallestGroup = now.survey().smallestGroup();
        }

        Recipe.Clean made() {
            return new Recipe.Clean(
                    edits,
                    late,
                    leastWords,
                    wordless,
                    redact,
                    new Recipe.Coarsening(ageBand, dropped, smallestGroup));
        }
    }
}
