package org.thoughttrace.curator.ui.workbench;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.redaction.Redaction;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;

/// The personal data that was found, each with the words around it and what becomes of it, to be
/// looked through before anything is written; Enter goes there.
final class ReviewPane extends VBox {

    private final WorkbenchViewModel model;
    private final ListView<Redaction.Item> list = new ListView<>();
    private final Label title = Parts.label("", "section-name");

    /// @param read goes to where the reader is in sight
    ReviewPane(WorkbenchViewModel model, Runnable read) {
        super(6);
        this.model = model;
        list.getStyleClass().addAll("item-list", "review-list");
        list.setAccessibleText("Personal data that was found");
        list.setPlaceholder(
                Parts.label("No personal data was found in what is given out.", "small", "muted"));
        list.setCellFactory(_ -> new ItemCell());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(read);
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(read);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(title, list);
        model.outcomeProperty().subscribe(this::show);
        show();
    }

    private void open(Runnable read) {
        Redaction.Item chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            read.run();
            model.open(chosen);
        }
    }

    private void show() {
        list.getItems().setAll(model.review());
        title.setText("Personal data, " + Wording.count(list.getItems().size(), "place"));
    }

    private static final class ItemCell extends ListCell<Redaction.Item> {

        private final Label place = Parts.label("", "small", "muted");
        private final Text before = styled("review-around");
        private final Text words = styled("review-words");
        private final Text after = styled("review-around");
        private final VBox content = new VBox(1, place, new TextFlow(before, words, after));

        private static Text styled(String style) {
            Text text = new Text();
            text.getStyleClass().add(style);
            return text;
        }

        ItemCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            content.setPrefWidth(0);
        }

        private static String inOneLine(String around) {
            return around.replaceAll("\\s+", " ");
        }

        @Override
        protected void updateItem(Redaction.@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            int turn = item.slot().turn();
            place.setText(
                    item.kind().replace('_', ' ')
                            + " · "
                            + CleanStep.words(item.treatment())
                            + " · "
                            + Wording.line(item.conversation(), 40)
                            + (turn == 0 ? "" : " · turn " + turn));
            before.setText(inOneLine(item.before()));
            words.setText(item.words());
            after.setText(inOneLine(item.after()));
            setGraphic(content);
            setAccessibleText(place.getText() + ": " + item.before() + item.words() + item.after());
        }
    }
}
