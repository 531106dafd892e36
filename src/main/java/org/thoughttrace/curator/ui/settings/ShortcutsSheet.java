package org.thoughttrace.curator.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.ui.command.KeyStroke;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.SheetFrame;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.settings.ShortcutsViewModel.Recording;
import org.thoughttrace.curator.ui.settings.ShortcutsViewModel.Row;

import java.util.List;
import java.util.Optional;

/// Changes the keys of commands: find one, press Enter, press the new keys. What is changed here
/// counts and is kept at once.
public final class ShortcutsSheet {

    private static final int PAGE = 10;

    private final ShortcutsViewModel model;
    private final TextField filter = new TextField();
    private final ListView<Row> list = new ListView<>();
    private final Label nothing = Parts.label("No command is called so.", "muted");
    private final Label name = Parts.label("", "strong");
    private final Label hint = Parts.label("", "small");
    private final TextField recorder = new TextField();
    private final Button change;
    private final Button add;
    private final Button takeAway;
    private final Button reset;
    private final HBox tools;
    private final Button resetAll;
    private boolean following;

    private ShortcutsSheet(ShortcutsViewModel model) {
        this.model = model;
        change = tool("Change", () -> model.record(Recording.REPLACE));
        add = tool("Add another", () -> model.record(Recording.ADD));
        takeAway = tool("Take away", model::takeAway);
        reset = tool("As at first", model::reset);
        tools = new HBox(8, change, add, takeAway, reset);
        resetAll = Parts.button("All as at first", "plain-button", model::resetAll);
        filter.setPromptText("Find a command or a key …");
        filter.setAccessibleText("Find a command or a key");
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKey);
        list.getStyleClass().addAll("sheet-list", "framed", "shortcut-list");
        list.setCellFactory(_ -> new ShortcutCell());
        list.setAccessibleText("Commands and their keys");
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::listKey);
        recorder.getStyleClass().add("key-recorder");
        recorder.setEditable(false);
        recorder.setText("Press the new keys …");
        recorder.setAccessibleText("Press the new keys; Escape leaves them as they are");
        recorder.addEventFilter(KeyEvent.ANY, this::recorderKey);
        recorder.focusedProperty()
                .subscribe((before, now) -> {
                    if (before && !now) {
                        model.cancel();
                    }
                });
        model.rowsProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::choose);
        model.refusalProperty().subscribe(() -> explain());
        model.recordingProperty().subscribe(this::listen);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    if (!following && row instanceof Row.Line line) {
                        model.choose(line);
                    }
                });
    }

    private static Button tool(String words, Runnable action) {
        Button button = Parts.button(words, "plain-button", action);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// Opens the sheet. Must be called on the FX thread.
    public static void open(Sheets sheets, Shortcuts shortcuts) {
        ShortcutsSheet sheet = new ShortcutsSheet(new ShortcutsViewModel(shortcuts));
        SheetFrame frame = new SheetFrame("Change the keys", "shortcuts-sheet");
        frame.setBody(sheet.body());
        Button done = Parts.button("Done", "primary-button", sheets::close);
        frame.setPrimary(done);
        frame.setFoot(sheet.resetAll, Parts.spacer(), done);
        frame.open(sheets, sheet.filter, () -> {});
    }

    private VBox body() {
        StackPane shown = new StackPane(list, nothing);
        shown.setMinHeight(0);
        VBox.setVgrow(shown, Priority.ALWAYS);
        nothing.visibleProperty().bind(Bindings.isEmpty(list.getItems()));
        VBox words = new VBox(2, name, hint);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        hint.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        StackPane right = new StackPane(tools, recorder);
        right.setMinWidth(Region.USE_PREF_SIZE);
        HBox strip = new HBox(16, words, right);
        strip.getStyleClass().add("shortcut-strip");
        return new VBox(12, filter, shown, strip);
    }

    private void show(List<Row> rows) {
        following = true;
        list.getItems().setAll(rows);
        following = false;
        resetAll.setDisable(!model.isAnyChanged());
        choose(model.chosenProperty().get());
    }

    private void choose(Optional<Row.Line> line) {
        name.setText(line.map(shown -> shown.command().title()).orElse(""));
        boolean free = line.filter(shown -> shown.fixedBecause().isEmpty()).isPresent();
        change.setDisable(!free);
        add.setDisable(!free || line.filter(shown -> shown.keys().isEmpty()).isPresent());
        takeAway.setDisable(!free || line.filter(shown -> shown.keys().isEmpty()).isPresent());
        reset.setDisable(line.filter(Row.Line::changed).isEmpty());
        explain();
        following = true;
        int row = line.map(list.getItems()::indexOf).orElse(-1);
        if (row >= 0) {
            list.getSelectionModel().clearAndSelect(row);
            list.getFocusModel().focus(row);
            list.scrollTo(Math.max(0, row - PAGE / 2));
        } else {
            list.getSelectionModel().clearSelection();
        }
        following = false;
    }

    private void explain() {
        String why = model.refusalProperty().get();
        String fixed = model.chosenProperty().get().map(Row.Line::fixedBecause).orElse("");
        hint.getStyleClass().removeAll("bad", "muted");
        hint.getStyleClass().add(why.isEmpty() ? "muted" : "bad");
        if (!why.isEmpty()) {
            hint.setText(why);
        } else if (!fixed.isEmpty()) {
            hint.setText(fixed);
        } else if (model.recordingProperty().get() != Recording.NOTHING) {
            hint.setText("Esc leaves them as they are.");
        } else {
            hint.setText("Enter, then the new keys.");
        }
    }

    private void listen(Recording what) {
        boolean isRecording = what != Recording.NOTHING;
        boolean hadKeys = recorder.isFocused();
        recorder.setVisible(isRecording);
        tools.setVisible(!isRecording);
        explain();
        if (isRecording) {
            recorder.requestFocus();
        } else if (hadKeys) {
            filter.requestFocus();
        }
    }

    private void filterKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.move(PAGE);
            case PAGE_UP -> model.move(-PAGE);
            case ENTER -> model.record(Recording.REPLACE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void listKey(KeyEvent event) {
        if (event.getCode() == javafx.scene.input.KeyCode.ENTER) {
            model.record(Recording.REPLACE);
            event.consume();
        }
    }

    /// Takes every stroke for itself, even those that move the focus or close a sheet.
    private void recorderKey(KeyEvent event) {
        event.consume();
        if (event.getEventType() != KeyEvent.KEY_PRESSED || event.getCode().isModifierKey()) {
            return;
        }
        if (event.getCode() == javafx.scene.input.KeyCode.ESCAPE) {
            model.cancel();
        } else {
            model.pressed(KeyStroke.of(event));
        }
    }
}
