package org.thoughttrace.curator.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.text.FaithfulEdit;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.ui.command.KeyNames;
import org.thoughttrace.curator.ui.control.ChoicePopOver;
import org.thoughttrace.curator.ui.control.GrowingTextArea;
import org.thoughttrace.curator.ui.control.Parts;

import java.util.List;

/// Writes at a text in its place. Leaving it keeps what was written; only Escape does not. What the
/// curator does not touch keeps its exact characters, even those a text area cannot show.
final class TextEditor extends VBox {

    /// What becomes of what was written.
    interface Outcome {
        /// It is to be kept.
        void keep(String text, String label);

        /// It is to be forgotten.
        void forget();

        /// It is not finished, but must survive a crash.
        void draft(String text);
    }

    private static final double TALLEST = 460;
    private static final double SHORTEST = 48;

    /// Longer text is shown at the limit at once: measuring it takes too long for a key stroke.
    private static final int MEASURED = 20_000;

    private final FaithfulEdit edit;
    private final GrowingTextArea area = new GrowingTextArea();
    private final Outcome outcome;
    private String label;
    private boolean ended;

    /// @param original the text as it stands
    /// @param draft what was written at it before a crash; null for nothing
    /// @param labels for a new thought; empty otherwise
    TextEditor(
            String original,
            @Nullable String draft,
            String name,
            List<LabelScheme.Item> labels,
            Outcome outcome) {
        this.edit = FaithfulEdit.of(original);
        this.outcome = outcome;
        this.label = labels.isEmpty() ? "" : labels.getFirst().key();
        area.getStyleClass().add("editor");
        area.setMaxHeight(TALLEST);
        if (original.length() > MEASURED) {
            area.setPrefHeight(TALLEST);
        }
        area.setText(draft == null ? edit.shown() : FaithfulEdit.of(draft).shown());
        area.setAccessibleText(name);
        area.setPromptText(labels.isEmpty() ? "" : "What were they thinking?");
        setSpacing(4);
        getStyleClass().add("text-editor");
        HBox row = new HBox(6);
        row.setAlignment(Pos.CENTER_LEFT);
        Button cancel = Parts.button("Cancel", "link-button", this::forget);
        cancel.setMinWidth(USE_PREF_SIZE);
        Button save = Parts.button("Save", "link-button", this::keep);
        save.setMinWidth(USE_PREF_SIZE);
        row.getChildren().addAll(Parts.spacer(), cancel, save);
        Label hint =
                Parts.label(
                        KeyNames.shown("Shortcut+Enter") + " saves, Esc leaves it as it was.",
                        "editor-hint");
        hint.setWrapText(true);
        if (!labels.isEmpty()) {
            // Above, where a thought that is there has it: beside the buttons it would be cut.
            getChildren().add(labelButton(labels));
        }
        getChildren().addAll(area, row, hint);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        area.textProperty().subscribe(() -> outcome.draft(text()));
        focusWithinProperty()
                .subscribe((before, now) -> {
                    if (before && !now) {
                        javafx.scene.Scene scene = getScene();
                        if (scene != null
                                && scene.getWindow() != null
                                && scene.getWindow().isFocused()) {
                            keep();
                        }
                    }
                });
    }

    private Button labelButton(List<LabelScheme.Item> labels) {
        Button button = new Button(labels.getFirst().name());
        button.getStyleClass().setAll("thought-label");
        button.setOnAction(event ->
                new ChoicePopOver(
                                "Label",
                                labels,
                                label,
                                key -> {
                                    label = key;
                                    button.setText(nameOf(labels, key));
                                    area.requestFocus();
                                })
                        .showAt(button));
        return button;
    }

    private static String nameOf(List<LabelScheme.Item> labels, String key) {
        return labels.stream()
                .filter(item -> item.key().equals(key))
                .map(LabelScheme.Item::name)
                .findFirst()
                .orElse(key);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            forget();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            keep();
        }
    }

    /// Lets it be so tall in all; text that needs more scrolls in it.
    ///
    /// @param least how tall it is even if there is little to read, unless that is more than the most
    void fit(double width, double least, double most) {
        double rest = 0;
        for (Node part : getChildren()) {
            rest += part == area || !part.isManaged() ? 0 : part.prefHeight(width) + getSpacing();
        }
        double tallest = Math.max(SHORTEST, Math.floor(most - rest));
        double needed = Math.max(area.prefHeight(width), Math.floor(least - rest));
        area.setMaxHeight(tallest);
        area.setMinHeight(Math.min(tallest, needed));
    }

    /// Shows something beneath that belongs to what is written: to press there is not to leave.
    ///
    /// @param typed is told of each change of the words
    void showBeneath(Node node, Runnable typed) {
        getChildren().add(node);
        area.textProperty().addListener((_, _, _) -> typed.run());
    }

    /// Puts the caret at the end.
    void begin() {
        area.requestFocus();
        area.end();
    }

    /// What is written now, in the original's own characters where it was not touched.
    String text() {
        return edit.edited(area.getText());
    }

    /// Keeps what was written, once.
    void keep() {
        if (!ended) {
            ended = true;
            outcome.keep(text(), label);
        }
    }

    private void forget() {
        if (!ended) {
            ended = true;
            outcome.forget();
        }
    }

    /// Where the caret is, in code points of the text.
    int caret() {
        return area.getText().codePointCount(0, area.getCaretPosition());
    }
}
