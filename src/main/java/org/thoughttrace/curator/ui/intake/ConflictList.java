package org.thoughttrace.curator.ui.intake;

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
import org.thoughttrace.curator.logic.intake.ImportReport.Conflict;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.intake.ImportViewModel.Stage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/// The conversations that came in with other content than the store has. Once that is kept, Enter or
/// a click leads to the two versions.
final class ConflictList extends VBox {

    private final ListView<Conflict> list = new ListView<>();
    private final Label hint = Parts.label("", "small", "muted");
    private final Button choose;
    private final Consumer<List<String>> compare;
    private boolean kept;

    /// @param compare leads to the versions of these conversations, one after the other
    ConflictList(Consumer<List<String>> compare) {
        super(8);
        this.compare = compare;
        choose = Parts.button("Compare and choose", "link-button", () -> go(0));
        choose.setMinWidth(USE_PREF_SIZE);
        list.getStyleClass().addAll("sheet-list", "framed");
        list.setAccessibleText("Conflicting conversations");
        list.setCellFactory(_ -> new ConflictCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(hint, Priority.SOMETIMES);
        setMinHeight(0);
        getChildren().addAll(list, new HBox(12, hint, Parts.spacer(), choose));
    }

    void show(List<Conflict> conflicts, Stage stage) {
        kept = stage == Stage.DONE;
        list.getItems().setAll(conflicts);
        list.getSelectionModel().selectFirst();
        choose.setVisible(kept);
        hint.setText(
                kept
                        ? "Nothing was overwritten: both versions are kept, and the one in use"
                                + " counts until you choose."
                        : "Nothing will be overwritten: both versions are kept. After the import"
                                + " you can compare them here and choose.");
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isConsumed()) {
            go(Math.max(0, list.getSelectionModel().getSelectedIndex()));
            event.consume();
        }
    }

    private void go(int from) {
        if (!kept || list.getItems().isEmpty()) {
            return;
        }
        List<Conflict> order =
                new ArrayList<>(list.getItems().subList(from, list.getItems().size()));
        order.addAll(list.getItems().subList(0, from));
        compare.accept(
                List.copyOf(
                        new LinkedHashSet<>(order.stream().map(Conflict::conversation).toList())));
    }

    private final class ConflictCell extends ListCell<Conflict> {

        private final Label id = Parts.label("");
        private final Label place = Parts.label("", "reject-place");
        private final VBox words = new VBox(2, id, place);

        ConflictCell() {
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (getItem() != null && event.isStillSincePress()) {
                    go(getIndex());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Conflict conflict, boolean empty) {
            super.updateItem(conflict, empty);
            if (empty || conflict == null) {
                setGraphic(null);
                return;
            }
            id.setText(conflict.conversation());
            place.setText(
                    conflict.file().getFileName()
                            + ", line "
                            + Wording.number(conflict.line())
                            + (conflict.wasKept()
                                    ? " · kept from an earlier import, not chosen yet"
                                    : " · other content than the one here"));
            setAccessibleText(id.getText() + ", " + place.getText());
            setGraphic(words);
        }
    }
}
