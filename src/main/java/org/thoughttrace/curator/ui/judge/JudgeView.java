package org.thoughttrace.curator.ui.judge;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.judge.JudgeViewModel.Mode;
import org.thoughttrace.curator.ui.judge.JudgeViewModel.Step;
import org.thoughttrace.curator.ui.markdown.MarkdownOptions;

/// The start, or the card one is at. The keys of the labels answer, Enter goes on,
/// left and right go along, up and down scroll what was said, Escape leaves.
public final class JudgeView extends VBox {

    private final JudgeViewModel model;
    private final MarkdownOptions options;
    private final StartView start;
    private final Label title = Parts.label("", "title");
    private final Label count = Parts.label("", "small", "muted");
    private final ProgressBar progress = new ProgressBar();
    private final Button reveal;
    private final HBox head;
    private final StackPane content = new StackPane();
    private @Nullable CardView card;
    private boolean here;

    /// @param start what is shown before the first card
    public JudgeView(JudgeViewModel model, StartView start, MarkdownOptions options) {
        this.model = model;
        this.start = start;
        this.options = options;
        this.reveal = Parts.button("Show the answers now  (R)", "plain-button", model::reveal);
        getStyleClass().add("judge");
        progress.setPrefWidth(180);
        progress.setAccessibleText("How far the deck is");
        head =
                new HBox(
                        12,
                        title,
                        count,
                        progress,
                        Parts.spacer(),
                        reveal,
                        Parts.button("Leave  (Esc)", "plain-button", model::leave));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("judge-head");
        head.managedProperty().bind(head.visibleProperty());
        content.setMinHeight(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(head, content);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        model.stepProperty().subscribe(this::show);
        model.changesProperty().subscribe((before, now) -> refreshIfSeen());
    }

    /// What was given out meanwhile shows at once; where nobody looks it is read on arrival.
    private void refreshIfSeen() {
        if (model.stepProperty().get() instanceof Step.Start && isSeen()) {
            model.refresh();
        }
    }

    private boolean isSeen() {
        for (Node at = this; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return getScene() != null;
    }

    /// Brings what is to do up to date and takes the keys.
    public void arrive() {
        here = true;
        if (model.stepProperty().get() instanceof Step.Start) {
            model.refresh();
        }
        focusContent();
    }

    private void focusContent() {
        if (card == null) {
            start.focusFirst();
        } else {
            card.focusFirst();
        }
    }

    private void show(Step step) {
        card =
                switch (step) {
                    case Step.Start _ -> null;
                    case Step.Asked asked -> new CardView(model, options, asked);
                    case Step.Shown shown -> new CardView(model, options, shown);
                };
        head.setVisible(card != null);
        content.getChildren().setAll(card == null ? start : card);
        if (card != null) {
            showHead();
        }
        if (here) {
            focusContent();
        }
    }

    private void showHead() {
        title.setText(
                model.mode() == Mode.GUESS
                        ? "Guess the thought"
                        : model.isRevealing() ? "Compare" : "Judge without the label");
        count.setText(
                model.isRevealing()
                        ? "%d of %d · %d of %d as the label"
                                .formatted(
                                        model.place(),
                                        model.size(),
                                        model.agreeing(),
                                        model.answered())
                        : "%d of %d".formatted(model.place(), model.size()));
        progress.setProgress((double) model.place() / model.size());
        boolean canReveal =
                model.mode() == Mode.BLIND && !model.isRevealing() && model.answered() > 0;
        reveal.setVisible(canReveal);
        reveal.setManaged(canReveal);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
            goOn(event, button::fire);
            return;
        }
        if (card == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            model.leave();
            event.consume();
            return;
        }
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (model.answerByKey(event.getText(), card.guessed())) {
            event.consume();
            return;
        }
        boolean isShown = model.stepProperty().get() instanceof Step.Shown;
        switch (code) {
            case RIGHT, J -> goOn(event, model::next);
            case LEFT, K -> goOn(event, model::back);
            case A -> goOn(event, model::adopt);
            case R -> {
                if (reveal.isVisible()) {
                    goOn(event, model::reveal);
                }
            }
            case ENTER -> {
                if (isShown) {
                    goOn(event, model::next);
                }
            }
            default -> {
                if (!event.isShiftDown() && card.scroll(code)) {
                    event.consume();
                }
            }
        }
    }

    private static void goOn(KeyEvent event, Runnable action) {
        event.consume();
        action.run();
    }
}
