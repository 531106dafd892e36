package org.thoughttrace.curator.ui.find;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thoughttrace.curator.logic.filter.Completions;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.find.FilterViewModel.Remark;
import org.thoughttrace.curator.ui.find.FilterViewModel.Weight;

import java.util.List;
import java.util.Optional;

/// The field for the expression of the filter, what is wrong with it, and how it may go on.
public final class FilterBar extends VBox {

    private static final String PROMPT = "Find: words, or label:scope_fit";

    private final FilterViewModel model;
    private final TextField field = new TextField();
    private final Label message = Parts.label("", "filter-message");
    private final Button suggestion = Parts.button("", "link-button", () -> {});
    private final VBox remark = new VBox(2, message, suggestion);
    private final CompletionList completions;
    private Runnable leave = () -> {};
    private boolean isTyping;

    /// Over the filter of the window.
    public FilterBar(FilterViewModel model) {
        this.model = model;
        getStyleClass().add("filter-bar");
        field.setPromptText(PROMPT);
        field.setAccessibleText("Filter");
        field.getStyleClass().add("filter-input");
        HBox.setHgrow(field, Priority.ALWAYS);
        Button clear = Parts.iconButton(Feather.X, "Clear the filter", model::clear);
        Parts.showWhen(clear, model.expressionProperty().isNotEmpty());
        HBox box = new HBox(6, new FontIcon(Feather.SEARCH), field, clear);
        box.getStyleClass().add("filter-field");
        message.setWrapText(true);
        suggestion.setWrapText(true);
        completions =
                new CompletionList(
                        field, this::complete, () -> showRemark(model.remarkProperty().get()));
        field.setText(model.expressionProperty().get());
        field.textProperty().subscribe((before, now) -> typed(now));
        model.expressionProperty().subscribe(this::showExpression);
        model.remarkProperty().subscribe(this::showRemark);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        completions.hide();
                    }
                    showRemark(model.remarkProperty().get());
                });
        getChildren().addAll(box, remark);
    }

    /// What happens when one goes on from the field to what it found.
    public void onLeave(Runnable action) {
        leave = action;
    }

    /// Puts the keys into the field, with all of it marked.
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /// Puts what is offered away: one has gone on, though the keys are still in the field.
    public void offerNothing() {
        completions.hide();
    }

    private void typed(String text) {
        isTyping = true;
        model.expressionProperty().set(text);
        isTyping = false;
        if (field.isFocused() && field.getScene() != null) {
            completions.show(
                    Completions.at(
                            text,
                            Math.min(field.getCaretPosition(), text.length()),
                            model.resultProperty().get().vocabulary()));
        }
    }

    private void showExpression(String text) {
        if (!isTyping && !text.equals(field.getText())) {
            field.setText(text);
            field.end();
            completions.hide();
        }
    }

    private void complete(org.thoughttrace.curator.logic.filter.Completion chosen) {
        field.replaceText(
                chosen.replaceStart(),
                Math.min(chosen.replaceEnd(), field.getLength()),
                chosen.insert());
        field.positionCaret(chosen.replaceStart() + chosen.insert().length());
    }

    private void showRemark(Optional<Remark> shown) {
        boolean isThere = shown.isPresent() && !completions.isShowing();
        remark.setVisible(isThere);
        remark.setManaged(isThere);
        pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("wrong"),
                shown.filter(one -> one.weight() == Weight.PROBLEM).isPresent());
        shown.ifPresent(one -> {
            message.setText(one.message());
            String better = one.suggestion();
            boolean hasBetter = better != null;
            suggestion.setVisible(hasBetter);
            suggestion.setManaged(hasBetter);
            suggestion.setText(hasBetter ? "Write " + better : "");
            suggestion.setOnAction(event -> {
                model.accept(one);
                field.requestFocus();
                field.end();
            });
        });
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (completions.isShowing() && completions.takes(event)) {
            event.consume();
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER || code == KeyCode.DOWN) {
            completions.hide();
            leave.run();
            event.consume();
        } else if (code == KeyCode.ESCAPE) {
            if (field.getText().isEmpty()) {
                leave.run();
            } else {
                model.clear();
            }
            event.consume();
        }
    }

    /// What is offered at the caret now, for those who watch.
    List<String> offered() {
        return completions.offered();
    }
}
