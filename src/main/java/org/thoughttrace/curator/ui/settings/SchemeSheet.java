package org.thoughttrace.curator.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.ui.control.FileChoice;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.SheetFrame;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;

import java.nio.file.Path;

/// Edits the words that a team labels with.
public final class SchemeSheet {

    private static final FileChoice.Kind KIND = new FileChoice.Kind("Label scheme", "json");

    private final Sheets sheets;
    private final FileChoice files;
    private final SchemeViewModel model;
    private final SheetFrame frame = new SheetFrame("Label scheme", "scheme-sheet");
    private final ListView<Part> parts = new ListView<>();
    private final ListView<SchemeRow> rows = new ListView<>();
    private final SchemeRowEditor editor;
    private final Button up;
    private final Button down;
    private final Button remove;
    private final Label word = Parts.label("", "sheet-word");
    private final Button save = Parts.button("Save", "primary-button", this::save);

    private SchemeSheet(Session session, Sheets sheets, FileChoice files) {
        this.sheets = sheets;
        this.files = files;
        this.model = new SchemeViewModel(session);
        this.editor = new SchemeRowEditor(model);
        up = Parts.iconButton(Feather.ARROW_UP, "Move up  (Alt+↑)", () -> move(-1));
        down = Parts.iconButton(Feather.ARROW_DOWN, "Move down  (Alt+↓)", () -> move(1));
        remove = Parts.iconButton(Feather.TRASH_2, "Remove  (Delete)", model::remove);
        frame.subtitle().setText("the words of this store");
        fillParts();
        fillRows();
        frame.setBody(body());
        fillFoot();
        model.changesProperty().subscribe(this::refresh);
        model.selectedProperty().subscribe(this::select);
        model.partProperty().subscribe(this::showPart);
        model.wordProperty().subscribe(this::say);
    }

    /// Opens the sheet. Must be called on the FX thread.
    ///
    /// @param files asks for the files that schemes are written to and read from
    public static void open(Session session, Sheets sheets, FileChoice files) {
        SchemeSheet sheet = new SchemeSheet(session, sheets, files);
        sheet.frame.open(sheets, sheet.parts, () -> {});
    }

    private VBox body() {
        Button add = Parts.button("Add", "plain-button", this::add);
        add.setGraphic(new org.kordamp.ikonli.javafx.FontIcon(Feather.PLUS));
        add.getStyleClass().add("small-button");
        HBox tools = new HBox(2, add, Parts.spacer(), up, down, remove);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("scheme-tools");
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox middle = new VBox(8, rows, tools);
        middle.getStyleClass().add("scheme-rows");
        HBox.setHgrow(editor, Priority.ALWAYS);
        HBox columns = new HBox(parts, middle, editor);
        columns.getStyleClass().add("scheme-columns");
        columns.setMinHeight(0);
        VBox.setVgrow(columns, Priority.ALWAYS);
        word.setWrapText(true);
        word.setMaxWidth(Double.MAX_VALUE);
        return new VBox(12, columns, new RemovalList(model), word);
    }

    private void fillFoot() {
        frame.setPrimary(save);
        save.disableProperty().bind(model.canSaveProperty().not());
        frame.setFoot(
                Parts.button("Import…", "link-button", this::importScheme),
                Parts.button("Export…", "link-button", this::exportScheme),
                Parts.button("Reset to standard", "link-button", model::resetToStandard),
                Parts.spacer(),
                Parts.button("Cancel", "plain-button", sheets::close),
                save);
    }

    private void fillParts() {
        parts.getItems().setAll(Part.values());
        parts.getStyleClass().add("nav-list");
        parts.setAccessibleText("Parts of the scheme");
        parts.setCellFactory(_ -> new PartCell());
        parts.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> {
                    if (chosen != null) {
                        model.partProperty().set(chosen);
                    }
                });
    }

    private void fillRows() {
        rows.getStyleClass().addAll("sheet-list", "framed");
        rows.setCellFactory(_ -> new RowCell());
        Label empty = Parts.label("Nothing here yet. Add the first entry.", "small", "muted");
        rows.setPlaceholder(empty);
        rows.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> {
                    if (chosen != null) {
                        model.selectedProperty().set(chosen);
                    }
                });
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void keyPressed(KeyEvent event) {
        boolean isUp = event.getCode() == KeyCode.UP;
        if (event.isAltDown() && (isUp || event.getCode() == KeyCode.DOWN)) {
            move(isUp ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.remove();
            event.consume();
        }
    }

    private void add() {
        model.add();
        editor.focusOnName();
    }

    private void move(int step) {
        model.move(step);
    }

    private void showPart(Part part) {
        rows.setAccessibleText(part.title());
        rows.setItems(model.rows(part));
        parts.getSelectionModel().select(part);
        select(model.selectedProperty().get());
    }

    private void select(@Nullable SchemeRow row) {
        if (row == null) {
            rows.getSelectionModel().clearSelection();
        } else if (rows.getItems().contains(row)) {
            rows.getSelectionModel().select(row);
            rows.scrollTo(row);
        }
        refresh();
    }

    private void refresh() {
        up.setDisable(!model.canMove(-1));
        down.setDisable(!model.canMove(1));
        remove.setDisable(model.selectedProperty().get() == null);
        rows.refresh();
        parts.refresh();
    }

    private void say(@Nullable Notice notice) {
        word.setVisible(notice != null);
        word.setManaged(notice != null);
        word.getStyleClass().removeAll("sheet-problem", "sheet-information");
        if (notice != null) {
            word.setText(notice.text());
            word.getStyleClass()
                    .add(
                            notice.kind() == Notice.Kind.PROBLEM
                                    ? "sheet-problem"
                                    : "sheet-information");
        }
    }

    private void importScheme() {
        files.toRead("Import a label scheme", KIND).ifPresent(model::importFrom);
    }

    private void exportScheme() {
        files.toWrite("Export the label scheme", KIND, Path.of("label-scheme.json"))
                .ifPresent(model::exportTo);
    }

    private void save() {
        model.save();
        sheets.close();
    }

    private final class PartCell extends ListCell<Part> {

        private final Label name = Parts.label("", "nav-name");
        private final Label count = Parts.label("", "nav-count");
        private final HBox row = new HBox(8, name, Parts.spacer(), count);

        PartCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Part part, boolean empty) {
            super.updateItem(part, empty);
            if (empty || part == null) {
                setGraphic(null);
                return;
            }
            boolean isFaulty =
                    model.rows(part).stream().anyMatch(item -> model.isFaulty(part, item));
            name.setText(part.title());
            count.setText(isFaulty ? "!" : Wording.number(model.rows(part).size()));
            count.getStyleClass().setAll("label", "nav-count", isFaulty ? "bad" : "muted");
            setAccessibleText(name.getText() + ", " + (isFaulty ? "faulty" : count.getText()));
            setGraphic(row);
        }
    }

    private final class RowCell extends ListCell<SchemeRow> {

        private final Label name = Parts.label("", "scheme-name");
        private final Label fault = Parts.label("!", "bad", "strong");
        private final Label key = Parts.keyCap("");
        private final HBox row = new HBox(8, name, Parts.spacer(), fault, key);

        RowCell() {
            setPrefWidth(0);
            row.setAlignment(Pos.CENTER_LEFT);
            name.setMinWidth(0);
            fault.managedProperty().bind(fault.visibleProperty());
        }

        @Override
        protected void updateItem(@Nullable SchemeRow item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            name.setText(item.title());
            LabelScheme.Item shown = item.toItem();
            key.setText(shown.shortcut() == null ? "" : shown.shortcut());
            key.setVisible(shown.shortcut() != null);
            fault.setVisible(model.isFaulty(model.partProperty().get(), item));
            setAccessibleText(
                    item.title()
                            + (key.isVisible() ? ", key " + key.getText() : "")
                            + (fault.isVisible() ? ", faulty" : ""));
            setGraphic(row);
        }
    }
}
