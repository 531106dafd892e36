package org.thoughttrace.curator.ui.versions;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.SheetFrame;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.versions.ShownVersions.Row;

import java.util.List;
import java.util.Optional;

/// The versions of a conversation, what differs between two of them in reading order, and the choice.
/// Up and Down go through the differences, a digit chooses the version with that number, N goes on to
/// the next conversation.
public final class VersionsSheet {

    private final VersionsViewModel model;
    private final SheetFrame frame = new SheetFrame("Versions", "versions-sheet");
    private final HBox cards = new HBox(12);
    private final Label summary = Parts.label("", "small", "muted");
    private final Label edited =
            Parts.label(
                    "Curators have changed this conversation. Their changes stay with the turns and"
                        + " thoughts they were made at, by number, whichever version you choose.",
                    "small",
                    "warn");
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);
    private final Label nothing = Parts.label("Comparing …", "small", "muted");
    private final Button next;

    private VersionsSheet(Session session, Sheets sheets, List<String> conversations) {
        this.model = new VersionsViewModel(session, conversations, sheets::close);
        this.next = Parts.button("Next conversation", "link-button", model::next);
        frame.setBody(body());
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        model.shownProperty().subscribe(this::show);
        model.waitingProperty().subscribe(number -> showWaiting(number.intValue()));
        Label hint =
                Parts.label("↑ ↓ go through the differences · a digit chooses", "small", "muted");
        hint.setMinWidth(0);
        frame.setFoot(
                hint, Parts.spacer(), next, Parts.button("Close", "plain-button", sheets::close));
    }

    /// Compares the versions of some conversations, one after the other. Must be called on the FX
    /// thread.
    ///
    /// @param conversations at least one
    public static void open(Session session, Sheets sheets, List<String> conversations) {
        VersionsSheet sheet = new VersionsSheet(session, sheets, conversations);
        sheet.frame.open(sheets, sheet.list, sheet.model::close);
    }

    /// Compares the versions of every conversation that waits for a choice, the one on screen first.
    public static void openWaiting(Session session, Sheets sheets) {
        session.tasks()
                .read(
                        "Looking for versions",
                        control -> session.workspace().library().openVersions(),
                        found -> {
                            if (found.isEmpty()) {
                                session.tell(
                                        Notice.information(
                                                "No conversation waits for a choice between"
                                                        + " versions."));
                            } else {
                                session.open(found.getFirst());
                                open(session, sheets, found);
                            }
                        },
                        session::failed);
    }

    private VBox body() {
        summary.setWrapText(true);
        summary.setMinHeight(Label.USE_PREF_SIZE);
        edited.setWrapText(true);
        edited.setMinHeight(Label.USE_PREF_SIZE);
        edited.managedProperty().bind(edited.visibleProperty());
        edited.setVisible(false);
        list.getStyleClass().addAll("sheet-list", "difference-list", "framed");
        list.setAccessibleText("Differences");
        list.setCellFactory(_ -> new DifferenceCell());
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        return new VBox(12, cards, summary, edited, list);
    }

    private void show(Optional<ShownVersions> versions) {
        versions.ifPresent(shown -> {
            boolean hadKeys = cards.isFocusWithin();
            frame.subtitle().setText(shown.title() + " · " + shown.conversation());
            cards.getChildren()
                    .setAll(
                            shown.versions().stream()
                                    .map(version -> new VersionCard(model, shown, version))
                                    .toList());
            summary.setText(shown.summary());
            edited.setVisible(shown.edited());
            rows.setAll(shown.rows());
            nothing.setText("There is no difference to be seen.");
            list.getSelectionModel().selectFirst();
            if (hadKeys) {
                list.requestFocus();
            }
        });
    }

    private void showWaiting(int number) {
        next.setVisible(number > 0);
        next.setManaged(number > 0);
        next.setText("Next conversation · " + Wording.number(number) + " more");
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        String key = event.getCode().getName();
        if (event.getCode().isDigitKey() && !key.isEmpty()) {
            model.choose(Character.digit(key.charAt(key.length() - 1), 10));
            event.consume();
        } else if (event.getCode() == KeyCode.N) {
            model.next();
            event.consume();
        }
    }
}
