package org.thoughttrace.curator.ui.workbench;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Recipe.Clean;
import org.thoughttrace.curator.model.Recipe.Which;
import org.thoughttrace.curator.model.Status;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        become(other);
    }

    /// What is the same as before is no change, and nothing is counted anew for it.
    private void become(Recipe next) {
        if (!next.equals(recipe.get())) {
            recipe.set(next);
        }
    }

    private Which which() {
        return recipe.get().which();
    }

    private Clean clean() {
        return recipe.get().clean();
    }

    private void set(Which which) {
        become(recipe.get().with(which));
    }

    private void set(Clean clean) {
        Recipe now = recipe.get();
        become(new Recipe(now.which(), clean, now.shape(), now.split(), now.card()));
    }

    private void set(Recipe.Shape shape) {
        Recipe now = recipe.get();
        become(new Recipe(now.which(), now.clean(), shape, now.split(), now.card()));
    }

    private void set(Recipe.@Nullable Split split) {
        Recipe now = recipe.get();
        become(new Recipe(now.which(), now.clean(), now.shape(), split, now.card()));
    }

    /// Only what an expression means.
    public void filter(String expression) {
        Which now = which();
        set(
                new Which(
                        expression,
                        now.subset(),
                        now.statuses(),
                        now.leastTurns(),
                        now.mostTurns(),
                        now.pairs(),
                        now.excludeFlags()));
    }

    /// Only what is in a subset; null for all.
    public void subset(@Nullable String name) {
        Which now = which();
        set(
                new Which(
                        now.filter(),
                        name,
                        now.statuses(),
                        now.leastTurns(),
                        now.mostTurns(),
                        now.pairs(),
                        now.excludeFlags()));
    }

    /// Turns a status on or off; none stands for all.
    public void toggle(Status status) {
        Which now = which();
        List<Status> statuses = new ArrayList<>(now.statuses());
        if (!statuses.remove(status)) {
            statuses.add(status);
        }
        set(
                new Which(
                        now.filter(),
                        now.subset(),
                        statuses,
                        now.leastTurns(),
                        now.mostTurns(),
                        now.pairs(),
                        now.excludeFlags()));
    }

    /// Only those with so many messages; 0 for no bound.
    public void turns(int least, int most) {
        Which now = which();
        set(
                new Which(
                        now.filter(),
                        now.subset(),
                        now.statuses(),
                        least,
                        most,
                        now.pairs(),
                        now.excludeFlags()));
    }

    /// How many pairs must be whole.
    public void pairs(Recipe.Pairs pairs) {
        Which now = which();
        set(
                new Which(
                        now.filter(),
                        now.subset(),
                        now.statuses(),
                        now.leastTurns(),
                        now.mostTurns(),
                        pairs,
                        now.excludeFlags()));
    }

    /// Lets flags of a kind keep things out, or not.
    public void toggleFlag(String kind) {
        Which now = which();
        List<String> kinds = new ArrayList<>(now.excludeFlags());
        if (!kinds.remove(kind)) {
            kinds.add(kind);
        }
        set(
                new Which(
                        now.filter(),
                        now.subset(),
                        now.statuses(),
                        now.leastTurns(),
                        now.mostTurns(),
                        now.pairs(),
                        kinds));
    }

    /// With or without edits.
    public void edits(Recipe.Edits edits) {
        Clean now = clean();
        set(
                new Clean(
                        edits,
                        now.late(),
                        now.leastWords(),
                        now.wordless(),
                        now.redact(),
                        now.survey()));
    }

    /// With or without late thoughts.
    public void late(Recipe.Late late) {
        Clean now = clean();
        set(
                new Clean(
                        now.edits(),
                        late,
                        now.leastWords(),
                        now.wordless(),
                        now.redact(),
                        now.survey()));
    }

    /// With or without thoughts that are empty or have no letters.
    public void wordless(Recipe.Wordless wordless) {
        Clean now = clean();
        set(
                new Clean(
                        now.edits(),
                        now.late(),
                        now.leastWords(),
                        wordless,
                        now.redact(),
                        now.survey()));
    }

    /// Only thoughts of so many words; 0 for no bound.
    public void leastWords(int words) {
        Clean now = clean();
        set(new Clean(now.edits(), now.late(), words, now.wordless(), now.redact(), now.survey()));
    }

    /// What becomes of all personal data, but for the kinds that have a way of their own.
    public void redact(Recipe.Treatment treatment) {
        redact(
                "all",
                treatment == Recipe.Treatment.KEEP ? Optional.empty() : Optional.of(treatment));
    }

    /// What becomes of a kind of personal data; empty for what becomes of all.
    public void redact(String kind, Optional<Recipe.Treatment> treatment) {
        Clean now = clean();
        Map<String, Recipe.Treatment> changed = new LinkedHashMap<>(now.redact());
        treatment.ifPresentOrElse(chosen -> changed.put(kind, chosen), () -> changed.remove(kind));
        set(
                new Clean(
                        now.edits(),
                        now.late(),
                        now.leastWords(),
                        now.wordless(),
                        changed,
                        now.survey()));
    }

    /// Ages in bands of so many years; 0 for ages as they are.
    public void ageBand(int years) {
        Recipe.Coarsening now = clean().survey();
        set(new Recipe.Coarsening(years, now.drop(), now.smallestGroup()));
    }

    /// Combinations of answers that fewer participants share are listed; 0 for none.
    public void smallestGroup(int participants) {
        Recipe.Coarsening now = clean().survey();
        set(new Recipe.Coarsening(now.ageBand(), now.drop(), participants));
    }

    /// Leaves the answers to a question of the survey out, or gives them out again.
    public void toggleAnswer(String question) {
        Recipe.Coarsening now = clean().survey();
        List<String> dropped = new ArrayList<>(now.drop());
        if (!dropped.remove(question)) {
            dropped.add(question);
        }
        set(new Recipe.Coarsening(now.ageBand(), dropped, now.smallestGroup()));
    }

    private void set(Recipe.Coarsening survey) {
        Clean now = clean();
        set(
                new Clean(
                        now.edits(),
                        now.late(),
                        now.leastWords(),
                        now.wordless(),
                        now.redact(),
                        survey));
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
}
