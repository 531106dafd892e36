package org.thoughttrace.curator.ui.workbench;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.split.Parts;
import org.thoughttrace.curator.logic.split.Shares;
import org.thoughttrace.curator.logic.split.SplitProblem;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Recipe.By;
import org.thoughttrace.curator.model.Recipe.Stratify;
import org.thoughttrace.curator.model.Recipe.Twins;
import org.thoughttrace.curator.ui.control.Segments;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The fourth step: the parts.
final class SplitStep extends VBox {

    /// What conversations are divided by; null for one part.
    private enum Choice implements Recipe.Keyed {
        NONE("None", null),
        PARTICIPANT("Participant", By.PARTICIPANT),
        TIME("Time", By.TIME),
        MODEL("Model", By.MODEL);

        private final String title;
        private final @Nullable By by;

        Choice(String title, @Nullable By by) {
            this.title = title;
            this.by = by;
        }

        @Override
        public String key() {
            return title;
        }
    }

    private final WorkbenchViewModel model;
    private final Segments<Choice> by;
    private final VBox more = new VBox(8);
    private final ReadField parts;
    private final ReadField seed;
    private final ComboBox<String> stratify;
    private final Segments<Twins> twins;

    SplitStep(WorkbenchViewModel model) {
        super(8);
        this.model = model;
        by =
                FormRow.segments(
                        List.of(Choice.values()),
                        Choice::key,
                        choice -> model.draft().splitBy(choice.by));
        RecipeDraft draft = model.draft();
        parts =
                new ReadField(
                        "Shares",
                        "train=0.8, validation=0.1, test=0.1",
                        draft,
                        words -> change(now -> now.with(shares(now, words))));
        seed = new ReadField("Seed", "0", draft, words -> change(now -> now.with(seed(words))));
        stratify =
                FormRow.keyed(
                        "Keep equal",
                        Stream.of(Stratify.values()).map(Stratify::key).toList(),
                        this::keepEqual);
        twins =
                FormRow.segments(
                        List.of(Twins.values()),
                        SplitStep::words,
                        chosen -> change(now -> now.with(chosen)));
        more.getChildren()
                .setAll(
                        parts.named("Shares"),
                        seed.named("Seed"),
                        FormRow.named("Keep shares equal of", stratify),
                        FormRow.named("Where near-duplicates may be", twins));
        getChildren().setAll(by, more);
        model.draft().recipeProperty().subscribe(this::show);
    }

    private static String words(Twins twins) {
        return switch (twins) {
            case TOGETHER -> "In one part";
            case ANYWHERE -> "Anywhere";
        };
    }

    private void change(UnaryOperator<Recipe.Split> to) {
        Recipe.Split now = model.draft().recipeProperty().get().split();
        if (now != null) {
            model.draft().split(to.apply(now));
        }
    }

    private void keepEqual(String key) {
        for (Stratify each : Stratify.values()) {
            if (each.key().equals(key)) {
                change(now -> now.with(each));
            }
        }
    }

    /// Nothing stands for the usual shares.
    private static Map<String, Double> shares(Recipe.Split now, String words) {
        try {
            Map<String, Double> shares = words.isEmpty() ? Map.of() : Shares.read(words);
            Parts.of(now.with(shares));
            return shares;
        } catch (SplitProblem problem) {
            throw new ReadField.Unreadable(String.valueOf(problem.getMessage()));
        }
    }

    private static long seed(String words) {
        try {
            return words.isEmpty() ? 0 : Long.parseLong(words);
        } catch (NumberFormatException noNumber) {
            throw new ReadField.Unreadable(
                    "\"" + words + "\" is no seed: write a whole number, such as 7.");
        }
    }

    private void show(Recipe recipe) {
        Recipe.Split split = recipe.split();
        more.setVisible(split != null);
        more.setManaged(split != null);
        for (Choice choice : Choice.values()) {
            if (choice.by == (split == null ? null : split.by())) {
                by.show(choice);
            }
        }
        if (split != null) {
            parts.show(Shares.words(split.parts()));
            seed.show(Long.toString(split.seed()));
            stratify.setValue(split.stratify().key());
            twins.show(split.nearDuplicates());
        } else {
            parts.leave();
            seed.leave();
        }
    }
}
