package org.thoughttrace.curator.ui.workbench;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Recipe.By;
import org.thoughttrace.curator.model.Recipe.Stratify;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Segments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
    private final TextField parts;
    private final TextField seed;
    private final ComboBox<String> stratify;

    SplitStep(WorkbenchViewModel model) {
        super(8);
        this.model = model;
        by =
                FormRow.segments(
                        List.of(Choice.values()),
                        Choice::key,
                        choice -> model.draft().splitBy(choice.by));
        parts = FormRow.text("Shares", "train=0.8, validation=0.1, test=0.1", _ -> take());
        seed = FormRow.text("Seed", "0", _ -> take());
        stratify = FormRow.choice("Keep equal", List.of("nothing", "label", "stage"), _ -> take());
        more.getChildren()
                .setAll(
                        FormRow.named("Shares", parts),
                        FormRow.named("Seed", seed),
                        FormRow.named("Keep shares equal of", stratify),
                        Parts.label("Near-duplicates stay in one part.", "small", "muted"));
        getChildren().setAll(by, more);
        model.draft().recipeProperty().subscribe(this::show);
    }

    private void take() {
        Recipe.Split now = model.draft().recipeProperty().get().split();
        if (now == null) {
            return;
        }
        Map<String, Double> shares = new LinkedHashMap<>();
        for (String each : parts.getText().split(",", -1)) {
            String[] sides = each.strip().split("=", -1);
            try {
                if (sides.length == 2) {
                    shares.put(sides[0].strip(), Double.parseDouble(sides[1].strip()));
                }
            } catch (NumberFormatException noShare) {
                parts.setText(words(now));
                return;
            }
        }
        Stratify kept =
                "label".equals(stratify.getValue())
                        ? Stratify.LABEL
                        : "stage".equals(stratify.getValue()) ? Stratify.STAGE : Stratify.NOTHING;
        Recipe.Split wanted =
                new Recipe.Split(
                        now.by(),
                        shares.isEmpty() ? now.parts() : shares,
                        FormRow.number(seed.getText()),
                        kept,
                        now.nearDuplicates());
        if (!wanted.equals(now)) {
            model.draft().split(wanted.parts(), wanted.seed(), kept);
        }
    }

    private static String words(Recipe.Split split) {
        return split.parts().entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(", "));
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
            parts.setText(words(split));
            seed.setText(Long.toString(split.seed()));
            stratify.setValue(split.stratify().key());
        }
    }
}
