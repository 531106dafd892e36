package org.thoughttrace.curator.ui.workbench;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.check.personal.PersonalKind;
import org.thoughttrace.curator.logic.redaction.PersonalPart;
import org.thoughttrace.curator.model.Recipe.Clean;
import org.thoughttrace.curator.model.Recipe.Treatment;
import org.thoughttrace.curator.ui.control.DropDown;
import org.thoughttrace.curator.ui.control.Parts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What becomes of each kind of personal data, where that is not what becomes of all. Folded until
/// somebody asks for it or a kind has its own way.
final class KindsPane extends VBox {

    private final RecipeDraft draft;
    private final Map<String, DropDown<Optional<Treatment>>> kinds = new LinkedHashMap<>();
    private final Button fold = Parts.button("", "link-button", this::toggle);
    private final VBox rows = new VBox(4);
    private boolean isOpen;

    KindsPane(RecipeDraft draft) {
        super(6);
        this.draft = draft;
        for (PersonalKind kind : PersonalKind.values()) {
            rows.getChildren().add(row(kind.key(), kind.title()));
        }
        rows.getChildren().add(row(PersonalPart.FLAGGED, "words that curators flagged"));
        getChildren().setAll(fold, rows);
        show();
    }

    private HBox row(String kind, String title) {
        DropDown<Optional<Treatment>> choice =
                new DropDown<>(
                        "What becomes of: " + title,
                        treatment -> treatment.map(CleanStep::words).orElse("like all"));
        choice.getItems().add(Optional.empty());
        Arrays.stream(Treatment.values()).map(Optional::of).forEach(choice.getItems()::add);
        choice.whenChosen(treatment -> draft.redact(kind, treatment));
        kinds.put(kind, choice);
        Label name = Parts.label(title, "small");
        name.setLabelFor(choice);
        HBox row = new HBox(8, name, Parts.spacer(), choice);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    void show(Clean clean) {
        kinds.forEach((kind, choice) -> choice.show(Optional.ofNullable(clean.redact().get(kind))));
        isOpen = isOpen || kinds.keySet().stream().anyMatch(clean.redact()::containsKey);
        show();
    }

    private void toggle() {
        isOpen = !isOpen;
        show();
    }

    private void show() {
        fold.setText(isOpen ? "Fold the kinds" : "Each kind of its own …");
        rows.setVisible(isOpen);
        rows.setManaged(isOpen);
    }
}
