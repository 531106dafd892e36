package org.thoughttrace.curator.ui.find;

import atlantafx.base.controls.ToggleSwitch;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.ui.control.ChosenRow;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.find.HitsViewModel.LookedAt;
import org.thoughttrace.curator.ui.find.HitsViewModel.State;

/// The list of hits, with the words lit. Enter or a click opens one.
public final class HitsView extends VBox {

    private final HitsViewModel model;
    private final ListView<HitRow> list;
    private final HitCell measure = HitCell.measure();

    /// Over its view model.
    public HitsView(HitsViewModel model) {
        this.model = model;
        getStyleClass().add("hits");
        list = new ListView<>(model.rows());
        list.getStyleClass().addAll("queue-list", "hit-list");
        list.setAccessibleText("Hits");
        list.setCellFactory(_ -> new HitCell(model::reach, model::openChosen));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        ChosenRow.keep(list, model.chosenProperty(), model::choose);
        measure.setManaged(false);
        measure.setVisible(false);
        StackPane below = new StackPane(list, empty());
        VBox.setVgrow(below, Priority.ALWAYS);
        list.visibleProperty().bind(model.stateProperty().isEqualTo(State.FOUND));
        getChildren().addAll(head(), Parts.rule(), below, measure);
    }

    private VBox head() {
        ToggleSwitch source = Parts.slidingSwitch("Look in the source");
        source.getStyleClass().add("bare-switch");
        source.selectedProperty()
                .subscribe(isOn ->
                        model.textProperty().set(isOn ? LookedAt.SOURCE : LookedAt.CURRENT));
        Label name = Parts.label("Look in the source", "small");
        name.setLabelFor(source);
        name.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(8, name, Parts.spacer(), source);
        line.setAlignment(Pos.CENTER_LEFT);
        Label summary = Parts.label(model.summaryProperty(), "small", "muted", "hit-summary");
        Parts.showWhen(summary, model.summaryProperty().isNotEmpty());
        VBox head = new VBox(4, summary, line);
        head.getStyleClass().add("hits-head");
        return head;
    }

    private Label empty() {
        Label words = Parts.label(model.stateProperty().map(HitsView::inWords), "muted");
        words.getStyleClass().add("hits-empty");
        words.setWrapText(true);
        words.visibleProperty().bind(model.stateProperty().isNotEqualTo(State.FOUND));
        StackPane.setAlignment(words, Pos.TOP_LEFT);
        return words;
    }

    private static String inWords(State state) {
        return switch (state) {
            case NO_WORDS ->
                    "Type words to look for into the filter, such as \"soy milk\" or"
                            + " reaction:\"too long\".";
            case LOOKING -> "Looking …";
            case NOTHING ->
                    "These words stand nowhere. Words that were edited away are found in the"
                            + " source.";
            case FOUND -> "";
        };
    }

    @Override
    protected void layoutChildren() {
        list.setFixedCellSize(Math.ceil(measure.prefHeight(-1)));
        super.layoutChildren();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            model.openChosen();
            event.consume();
        }
    }

    /// Puts the keys into the list.
    public void focusList() {
        list.requestFocus();
    }
}
