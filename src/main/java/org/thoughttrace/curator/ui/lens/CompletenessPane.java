package org.thoughttrace.curator.ui.lens;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.lens.Completeness;
import org.thoughttrace.curator.logic.lens.Completeness.Rule;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.markdown.PlainTitle;

import java.util.Optional;

/// How many answered replies have both thoughts, what each rule would drop, and the same for each
/// conversation of the list.
final class CompletenessPane extends VBox {

    private final LensViewModel model;
    private final HBox figures = new HBox();
    private final GridPane rules = new GridPane(24, 6);
    private final ListView<Completeness.OfOne> list = new ListView<>();

    CompletenessPane(LensViewModel model) {
        super(16);
        this.model = model;
        getStyleClass().addAll("lens-pane", "lens-content");
        figures.getStyleClass().add("import-figures");
        list.getStyleClass().addAll("sheet-list", "completeness-list");
        list.setAccessibleText("Conversations and their pairs");
        list.setCellFactory(_ -> new PairsCell());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openChosen();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openChosen();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        Label what =
                Parts.label(
                        "A pair is a reply and the user's next message. It is complete with a"
                                + " reaction to the reply and a reason for the message. Counted are"
                                + " the conversations that the filter of the list finds.",
                        "small",
                        "muted");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(what, figures, rules, list);
        model.completenessProperty().subscribe(this::show);
    }

    private void openChosen() {
        Completeness.OfOne chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.open(chosen.id(), 1);
        }
    }

    private void show(Optional<Completeness> found) {
        figures.getChildren().clear();
        rules.getChildren().clear();
        found.ifPresent(counted -> {
            Completeness.Count total = counted.total();
            figures.getChildren()
                    .setAll(
                            figure(total.pairs(), "Pairs", "reply and next message"),
                            figure(total.both(), "Complete", "reaction and reason"),
                            figure(total.lackReaction(), "No reaction", "to the reply"),
                            figure(total.lackReason(), "No reason", "but a reaction"));
            rules.addRow(
                    0,
                    Parts.label("A rule that drops thoughts", "section-name"),
                    Parts.label("thoughts dropped", "section-name"),
                    Parts.label("complete pairs lost", "section-name"));
            for (Rule rule : Rule.values()) {
                Completeness.Drop drop = total.drop(rule);
                rules.addRow(
                        rule.ordinal() + 1,
                        Parts.label(rule.title()),
                        number(drop.thoughts()),
                        number(drop.pairs()));
            }
            list.getItems().setAll(counted.conversations());
        });
    }

    private static Label number(long number) {
        Label label = Parts.label(Wording.number(number), "figures");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private static VBox figure(long number, String name, String meaning) {
        VBox box =
                new VBox(
                        Parts.label(Wording.number(number), "figure", "figures"),
                        Parts.label(name, "figure-name"),
                        Parts.label(meaning, "figure-meaning"));
        box.getStyleClass().addAll("figure-box", number == 0 ? "none" : "plain");
        return box;
    }

    private static final class PairsCell extends ListCell<Completeness.OfOne> {

        private final Label title = Parts.label("", "queue-title");
        private final Label id = Parts.label("", "small", "muted");
        private final Label count = Parts.label("", "figures", "small");
        private final HBox content = new HBox(12, new VBox(1, title, id), Parts.spacer(), count);

        PairsCell() {
            content.setAlignment(Pos.CENTER_LEFT);
            title.setMinWidth(0);
            count.setMinWidth(Label.USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Completeness.@Nullable OfOne one, boolean isEmpty) {
            super.updateItem(one, isEmpty);
            if (isEmpty || one == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            title.setText(Wording.line(PlainTitle.of(one.title()), 90));
            id.setText(one.id());
            count.setText(
                    Wording.number(one.count().both())
                            + " of "
                            + Wording.count(one.count().pairs(), "pair"));
            setAccessibleText(one.id() + ", complete " + count.getText());
            setGraphic(content);
        }
    }
}
