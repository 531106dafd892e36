package org.thoughttrace.curator.ui.workbench;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Recipe.Edits;
import org.thoughttrace.curator.model.Recipe.Late;
import org.thoughttrace.curator.model.Recipe.Treatment;
import org.thoughttrace.curator.model.Recipe.Wordless;
import org.thoughttrace.curator.ui.control.Segments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The second step: how they are cleaned.
final class CleanStep extends VBox {
    private final ToggleButton edits;
    private final ToggleButton late;
    private final ToggleButton wordless;
    private final ReadField words;
    private final Segments<Treatment> personal;
    private final KindsPane kinds;
    private final ReadField ages;
    private final ReadField group;
    private final Map<String, ToggleButton> answers = new LinkedHashMap<>();

    CleanStep(WorkbenchViewModel model) {
        super(10);
        RecipeDraft draft = model.draft();
        edits = FormRow.chip("With edits", () -> {});
        late = FormRow.chip("Without late thoughts", () -> {});
        wordless = FormRow.chip("Without empty thoughts", () -> {});
        edits.setOnAction(_ -> draft.edits(edits.isSelected() ? Edits.APPLIED : Edits.LEFT_OUT));
        late.setOnAction(_ -> draft.late(late.isSelected() ? Late.DROPPED : Late.KEPT));
        wordless.setOnAction(
                _ -> draft.wordless(wordless.isSelected() ? Wordless.DROPPED : Wordless.KEPT));
        words = ReadField.number("Fewest words of a thought", "any", draft, draft::leastWords);
        personal = FormRow.segments(List.of(Treatment.values()), CleanStep::words, draft::redact);
        kinds = new KindsPane(draft);
        ages = ReadField.number("Years to an age band", "as they are", draft, draft::ageBand);
        group =
                ReadField.number(
                        "Fewest participants with the same answers",
                        "any",
                        draft,
                        draft::smallestGroup);
        getChildren()
                .setAll(
                        new FlowPane(6, 6, edits, late, wordless),
                        words.named("Fewest words of a thought"),
                        FormRow.named("Personal data", personal),
                        kinds,
                        ages.named("Ages in bands of so many years"),
                        FormRow.named("Survey answers left out", answerChips(draft)),
                        group.named("Fewest participants with the same answers"));
        draft.recipeProperty().subscribe(this::show);
    }

    private FlowPane answerChips(RecipeDraft draft) {
        FlowPane chips = new FlowPane(6, 6);
        for (String question : Recipe.Coarsening.QUESTIONS) {
            String title =
                    question.substring(0, 1).toUpperCase(Locale.ROOT) + question.substring(1);
            ToggleButton chip = FormRow.chip(title, () -> draft.toggleAnswer(question));
            chip.setAccessibleText("Leave out the answers to: " + title);
            answers.put(question, chip);
            chips.getChildren().add(chip);
        }
        return chips;
    }

    /// What becomes of personal data, in a word.
    static String words(Treatment treatment) {
        return switch (treatment) {
            case KEEP -> "Keep";
            case MASK -> "Mask";
            case PSEUDONYM -> "Stand-in";
            case DROP -> "Drop";
        };
    }

    private void show(Recipe recipe) {
        Recipe.Clean clean = recipe.clean();
        edits.setSelected(clean.edits() == Edits.APPLIED);
        late.setSelected(clean.late() == Late.DROPPED);
        wordless.setSelected(clean.wordless() == Wordless.DROPPED);
        words.show(clean.leastWords() == 0 ? "" : Integer.toString(clean.leastWords()));
        personal.show(clean.treatmentOf("all"));
        kinds.show(clean);
        answers.forEach(
                (question, chip) -> chip.setSelected(clean.survey().drop().contains(question)));
        int band = clean.survey().ageBand();
        ages.show(band == 0 ? "" : Integer.toString(band));
        int smallest = clean.survey().smallestGroup();
        group.show(smallest == 0 ? "" : Integer.toString(smallest));
    }
}
