package org.thoughttrace.curator.ui.finding;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.audit.Judged;
import org.thoughttrace.curator.logic.audit.Standing;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.Finding;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.inspector.Moments;

import java.util.Optional;

/// What the chosen finding says, why it matters, and what can be done about it.
final class FindingDetail extends VBox {

    private final FindingsViewModel model;
    private final Runnable leave;
    private final VBox words = new VBox(8);
    private final ScrollPane scroll = new ScrollPane(words);
    private final FlowPane buttons = new FlowPane(8, 8);
    private final TextField reason = new TextField();

    /// @param leave gives the keys back to the list
    FindingDetail(FindingsViewModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
        getStyleClass().add("finding-detail");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText("What the finding says");
        scroll.getStyleClass().add("finding-words");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        reason.setPromptText("Reason to dismiss it, may be empty");
        reason.setAccessibleText("Reason to dismiss the finding");
        reason.addEventHandler(KeyEvent.KEY_PRESSED, this::reasonKey);
        reason.focusedProperty()
                .subscribe(isFocused -> {
                    if (isFocused) {
                        model.looksFirst();
                    }
                });
        getChildren().addAll(scroll, reason, buttons);
        model.findingProperty().subscribe(this::show);
    }

    /// True while somebody reads, with the keys or the mouse in the words.
    ReadOnlyBooleanProperty readingProperty() {
        return scroll.focusedProperty();
    }

    /// Enter alone dismisses; with other keys it means something else everywhere, and nothing here.
    private void reasonKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isAltDown() && !event.isShortcutDown()) {
            dismiss();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        }
    }

    private void dismiss() {
        model.dismiss(reason.getText());
        leave.run();
    }

    /// Puts the keys where a reason is written; where there is nothing to dismiss, nowhere.
    void askReason() {
        if (reason.isVisible()) {
            reason.requestFocus();
        }
    }

    private void show(Optional<Judged> now) {
        setVisible(now.isPresent());
        setManaged(now.isPresent());
        reason.clear();
        words.getChildren().clear();
        buttons.getChildren().clear();
        now.ifPresent(judged -> {
            fill(judged.finding());
            if (judged.standing() == Standing.DISMISSED) {
                addDismissal(judged);
            }
            addButtons(judged);
            scroll.setVvalue(0);
        });
    }

    private void fill(Finding finding) {
        CheckInfo info = FindingQuery.infoOf(finding);
        Label name = Parts.label(info.name(), "strong");
        name.setWrapText(true);
        Label severity =
                Parts.label(finding.severity().title(), "severity-word", finding.severity().key());
        severity.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, name, Parts.spacer(), severity);
        head.setAlignment(Pos.TOP_LEFT);
        words.getChildren().addAll(head, paragraph(finding.message(), "finding-message"));
        add("Why it matters", info.explanation().why());
        add("For example", info.explanation().example());
        add("What to do", info.explanation().action());
        add("How it did on published data", info.explanation().measured());
        words.getChildren().add(Parts.label(info.id(), "small", "muted"));
    }

    /// Below what the finding says, once it is known.
    private void addDismissal(Judged judged) {
        VBox told = new VBox(1);
        words.getChildren().add(2, told);
        model.whoDismissed(
                judged.finding(),
                revision -> {
                    String why = revision.why();
                    told.getChildren()
                            .setAll(
                                    Parts.label(
                                            "Dismissed by "
                                                    + Wording.line(revision.curator(), 40)
                                                    + ", "
                                                    + Moments.relative(revision.at()),
                                            "small",
                                            "muted"),
                                    paragraph(
                                            why == null || why.isBlank() ? "No reason given." : why,
                                            "small"));
                });
    }

    private void add(String title, String text) {
        words.getChildren()
                .add(new VBox(1, Parts.label(title, "small", "muted"), paragraph(text, "small")));
    }

    private static Node paragraph(String text, String style) {
        Label label = Parts.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void addButtons(Judged judged) {
        boolean dismissed = judged.standing() == Standing.DISMISSED;
        boolean changeable = !model.session().isReadOnly();
        reason.setVisible(!dismissed && changeable);
        reason.setManaged(!dismissed && changeable);
        if (!changeable) {
            return;
        }
        if (dismissed) {
            buttons.getChildren().add(button("Restore", model::restore));
            return;
        }
        if (judged.finding().fix() != null) {
            buttons.getChildren().add(button(judged.finding().fix().title(), model::fix));
        }
        if (judged.standing() == Standing.OPEN) {
            buttons.getChildren().add(button("Accept as a flag", model::flag));
        }
        buttons.getChildren().add(button("Dismiss", this::dismiss));
    }

    private Button button(String words, Runnable action) {
        return Parts.button(
                words,
                "plain-button",
                () -> {
                    action.run();
                    leave.run();
                });
    }
}
