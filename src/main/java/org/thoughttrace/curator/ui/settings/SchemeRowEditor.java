package org.thoughttrace.curator.ui.settings;

import javafx.beans.property.StringProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.ui.control.Parts;

/// The fields of one word of the scheme, each with what is wrong with it.
final class SchemeRowEditor extends StackPane {

    private final SchemeViewModel model;
    private final TextField name = new TextField();
    private final TextField key = new TextField();
    private final TextArea definition = new TextArea();
    private final TextField shortcut = new TextField();
    private final Label nameFault = fault();
    private final Label keyFault = fault();
    private final Label definitionFault = fault();
    private final Label shortcutFault = fault();
    private final Label keyHint = Parts.label("", "field-hint");
    private final VBox fields;
    private @Nullable SchemeRow shown;

    SchemeRowEditor(SchemeViewModel model) {
        this.model = model;
        definition.setWrapText(true);
        definition.setPrefRowCount(4);
        shortcut.getStyleClass().add("shortcut-field");
        keyHint.setWrapText(true);
        definition.addEventFilter(KeyEvent.KEY_PRESSED, SchemeRowEditor::tabGoesOn);
        VBox meaning = field("Definition", definition, definitionFault);
        fields =
                new VBox(
                        field("Name", name, nameFault),
                        field("Key", key, keyFault, keyHint),
                        meaning,
                        field(
                                "Shortcut",
                                shortcut,
                                shortcutFault,
                                Parts.label(
                                        "One character, pressed while choosing.", "field-hint")));
        fields.getStyleClass().add("scheme-fields");
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        Label empty = Parts.label("Choose an entry, or add one.", "muted");
        getChildren().addAll(empty, scroll);
        empty.visibleProperty().bind(fields.visibleProperty().not());
        setMinSize(0, 0);
        model.selectedProperty().subscribe(this::show);
        model.changesProperty().subscribe(this::showFaults);
    }

    void focusOnName() {
        name.requestFocus();
    }

    private static VBox field(String title, TextInputControl input, Label... below) {
        Label label = Parts.label(title, "section-name");
        label.setLabelFor(input);
        input.setAccessibleText(title);
        VBox box = new VBox(4, label, input);
        box.getChildren().addAll(below);
        return box;
    }

    private static Label fault() {
        Label fault = Parts.label("", "field-fault");
        fault.setWrapText(true);
        fault.visibleProperty().bind(fault.textProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        return fault;
    }

    private void show(@Nullable SchemeRow row) {
        if (shown != null) {
            name.textProperty().unbindBidirectional(shown.nameProperty());
            key.textProperty().unbindBidirectional(shown.keyProperty());
            definition.textProperty().unbindBidirectional(shown.definitionProperty());
            shortcut.textProperty().unbindBidirectional(shown.shortcutProperty());
        }
        shown = row;
        fields.setVisible(row != null);
        if (row != null) {
            bind(name, row.nameProperty());
            bind(key, row.keyProperty());
            bind(definition, row.definitionProperty());
            bind(shortcut, row.shortcutProperty());
            key.setEditable(!row.isKeyFixed());
            key.setFocusTraversable(!row.isKeyFixed());
            keyHint.setText(
                    SchemeViewModel.isFirstRequest(model.partProperty().get(), row)
                            ? "The first user turn has this relation by itself; it cannot be"
                                    + " removed."
                            : row.isKeyFixed()
                                    ? "What files and the log hold; it stays once it is made."
                                    : "What files and the log will hold; it cannot be changed"
                                            + " later.");
        }
        showFaults();
    }

    private static void bind(TextInputControl input, StringProperty value) {
        input.textProperty().bindBidirectional(value);
    }

    private void showFaults() {
        SchemeRow row = shown;
        if (row == null) {
            return;
        }
        show(nameFault, name, model.problem(row, SchemeDraft.Where.NAME));
        show(keyFault, key, model.problem(row, SchemeDraft.Where.KEY));
        show(definitionFault, definition, model.problem(row, SchemeDraft.Where.DEFINITION));
        show(shortcutFault, shortcut, model.problem(row, SchemeDraft.Where.SHORTCUT));
    }

    private static void show(Label fault, TextInputControl input, String sentence) {
        fault.setText(sentence);
        input.getStyleClass().remove("faulty");
        if (!sentence.isEmpty()) {
            input.getStyleClass().add("faulty");
        }
    }

    /// A definition is one paragraph: Tab leaves the field, Enter is the primary button's.
    private static void tabGoesOn(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && event.getSource() instanceof TextArea area) {
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
