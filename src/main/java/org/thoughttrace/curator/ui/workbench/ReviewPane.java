package org.thoughttrace.curator.ui.workbench;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.redaction.Redaction;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;

import java.util.List;

/// The personal data that was found, each with the words around it and what becomes of it, to be
/// looked through before anything is written; Space decides of one, Enter goes there.
final class ReviewPane extends VBox {
    private static final String KEYS =
            "Space keeps a place as it is, or takes that back. Enter goes there.";

    private final WorkbenchLists lists;
    private final ListView<Redaction.Item> list = new ListView<>();
    private final Label title = Parts.label("", "section-name");
    private final Label told = Parts.label(KEYS, "small", "muted");

    /// @param read goes to where the reader is in sight
    ReviewPane(WorkbenchLists lists, Runnable read) {
        super(6);
        this.lists = lists;
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        list.getStyleClass().addAll("item-list", "review-list");
        list.setAccessibleText("Personal data that was found");
        list.setPlaceholder(
                Parts.label("No personal data was found in what is given out.", "small", "muted"));
        list.setCellFactory(_ -> new ReviewCell(this::decide));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, read));
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(read);
            }
        });
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(item -> told.setText(item == null ? KEYS : whatCanBeDone(item)));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(title, list, told);
        lists.outcomeProperty().subscribe(this::show);
        show();
        ListWays.arrive(this, list);
    }

    private void pressed(KeyEvent event, Runnable read) {
        if (event.getCode() == KeyCode.ENTER) {
            open(read);
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            event.consume();
        }
    }

    /// Only when the blank has come: else it would be written into a dialog that asks for a name.
    private void typed(KeyEvent event) {
        Redaction.Item chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCharacter().equals(" ") && chosen != null) {
            event.consume();
            decide(chosen);
        }
    }

    private void open(Runnable read) {
        Redaction.Item chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            read.run();
            lists.open(chosen);
        }
    }

    private void decide(Redaction.Item item) {
        lists.decide(
                item,
                decided -> {
                    int at = list.getItems().indexOf(item);
                    if (at >= 0) {
                        list.getItems().set(at, decided);
                        list.getSelectionModel().clearAndSelect(at);
                        showTitle();
                    }
                });
    }

    private static String whatCanBeDone(Redaction.Item item) {
        return switch (ReviewCell.Choice.of(item)) {
            case FLAGGED ->
                    "A curator flagged this place; it stays as it is once the flag is resolved.";
            case TAKE_BACK ->
                    item.isKeptWithOthers()
                            ? "Kept with all places of the finding that was dismissed; Space takes"
                                    + " that back for all of them. Enter goes there."
                            : KEYS;
            case KEEP -> KEYS;
        };
    }

    private void show() {
        Redaction.Item chosen = list.getSelectionModel().getSelectedItem();
        List<Redaction.Item> items = lists.review();
        list.getItems().setAll(items);
        for (int at = 0; at < items.size(); at++) {
            if (isSamePlace(items.get(at), chosen)) {
                list.getSelectionModel().clearAndSelect(at);
            }
        }
        showTitle();
    }

    private static boolean isSamePlace(Redaction.Item item, Redaction.@Nullable Item other) {
        return other != null
                && item.conversation().equals(other.conversation())
                && item.slot().equals(other.slot())
                && item.part().span().equals(other.part().span());
    }

    private void showTitle() {
        int listed = list.getItems().size();
        long found = lists.found();
        long kept = list.getItems().stream().filter(item -> item.part().isKept()).count();
        title.setText(
                "Personal data, "
                        + (found > listed ? "the first " + Wording.number(listed) + " of " : "")
                        + Wording.count(found, "place")
                        + (kept == 0 ? "" : ", " + Wording.number(kept) + " kept by decision"));
    }
}
