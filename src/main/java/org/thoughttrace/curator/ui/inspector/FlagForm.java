package org.thoughttrace.curator.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Segments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of a flag. The kind has the focus first: its key and Enter are enough.
final class FlagForm extends VBox {

    private static final double WIDTH = 320;
    private static final double TALLEST_LIST = 400;

    private final FlagFormViewModel form;
    private final Runnable close;
    private final Map<LabelScheme.Item, ToggleButton> kinds = new LinkedHashMap<>();
    private final TextField comment = new TextField();
    private final Label missing = Parts.label("Choose a kind first", "tiny", "bad");

    FlagForm(FlagFormViewModel form, Runnable close) {
        this.form = form;
        this.close = close;
        getStyleClass().add("flag-form");
        setPrefWidth(WIDTH);
        Segments<Severity> severity =
                new Segments<>(
                                List.of(Severity.values()),
                                Severity::title,
                                "segment",
                                Segments.Arrows.CHOOSE,
                                form.severityProperty()::set)
                        .filled();
        severity.setAccessibleText("Severity");
        for (Severity choice : Severity.values()) {
            Region square = new Region();
            square.getStyleClass().addAll("severity", choice.key());
            severity.button(choice).setGraphic(square);
            severity.button(choice).setTooltip(Parts.tooltip("Alt+" + (choice.ordinal() + 1)));
        }
        form.severityProperty().subscribe(severity::show);
        comment.setPromptText("Comment");
        comment.setAccessibleText("Comment");
        comment.textProperty().bindBidirectional(form.commentProperty());
        missing.setVisible(false);
        form.kindProperty().subscribe(this::showKind);
        VBox fields = new VBox(8, severity, comment, buttons());
        fields.getStyleClass().add("flag-form-fields");
        getChildren().setAll(head(), kindList(), Parts.rule(), fields);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        showKind(form.kindProperty().get());
    }

    private Node head() {
        Label what = Parts.label(form.what(), "small", "muted");
        what.setMinWidth(0);
        Label title = Parts.label(form.title(), "section-name");
        title.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, title, what);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("flag-form-head");
        return head;
    }

    private Node kindList() {
        VBox list = new VBox();
        list.getStyleClass().add("flag-kinds");
        for (LabelScheme.Item item : form.kinds()) {
            ToggleButton row = kindRow(item);
            kinds.put(item, row);
            list.getChildren().add(row);
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(TALLEST_LIST);
        return scroll;
    }

    private ToggleButton kindRow(LabelScheme.Item item) {
        String shortcut = item.shortcut();
        HBox content =
                new HBox(
                        10,
                        Parts.keyCap(shortcut == null ? " " : shortcut),
                        Parts.label(item.name(), "choice-name"));
        content.setAlignment(Pos.CENTER_LEFT);
        ToggleButton row = new ToggleButton();
        row.setGraphic(content);
        row.getStyleClass().setAll("choice", "flag-kind");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(item.name() + ". " + item.definition());
        row.setTooltip(Parts.tooltip(item.definition()));
        row.setOnAction(event -> {
            form.kindProperty().set(Optional.of(item));
            showKind(form.kindProperty().get());
        });
        return row;
    }

    private Node buttons() {
        Button finish = Parts.button(form.verb(), "primary-button", this::submit);
        Button cancel = Parts.button("Cancel", "plain-button", this::giveUp);
        finish.setTooltip(Parts.tooltip("Enter"));
        cancel.setTooltip(Parts.tooltip("Esc"));
        HBox row = new HBox(8, missing, Parts.spacer(), cancel, finish);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(missing, Priority.NEVER);
        return row;
    }

    private void showKind(Optional<LabelScheme.Item> chosen) {
        kinds.forEach((item, row) -> {
            boolean holds = chosen.filter(item::equals).isPresent();
            row.setSelected(holds);
            row.getStyleClass().remove("chosen");
            if (holds) {
                row.getStyleClass().add("chosen");
                missing.setVisible(false);
            }
        });
    }

    /// Puts the focus on the kind that is chosen, or on the first.
    void focus() {
        kinds.entrySet().stream()
                .filter(row -> form.kindProperty().get().filter(row.getKey()::equals).isPresent())
                .findFirst()
                .or(() -> kinds.entrySet().stream().findFirst())
                .ifPresent(row -> row.getValue().requestFocus());
    }

    private void giveUp() {
        form.cancel();
        close.run();
    }

    private void submit() {
        if (form.submit()) {
            close.run();
        } else {
            missing.setVisible(true);
            focus();
        }
    }

    private void keyPressed(KeyEvent event) {
        boolean writing = comment.isFocused();
        boolean onKind = kinds.values().stream().anyMatch(Node::isFocused);
        if (event.getCode() == KeyCode.ESCAPE) {
            giveUp();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && (writing || onKind || event.isShortcutDown())) {
            submit();
            event.consume();
        } else if (event.isAltDown() && !event.isShortcutDown()) {
            chooseSeverity(event);
        } else if (onKind && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            move(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (!writing && !event.isShortcutDown() && form.chooseByKey(event.getText())) {
            focus();
            event.consume();
        } else if (!writing && !event.isShortcutDown() && isLetter(event.getText())) {
            // No kind has this key: it is the first letter of a comment, which is typed next.
            comment.requestFocus();
            comment.end();
        }
    }

    private static boolean isLetter(String text) {
        return text.length() == 1 && Character.isLetterOrDigit(text.charAt(0));
    }

    private void chooseSeverity(KeyEvent event) {
        int number =
                switch (event.getCode()) {
                    case DIGIT1, NUMPAD1 -> 1;
                    case DIGIT2, NUMPAD2 -> 2;
                    case DIGIT3, NUMPAD3 -> 3;
                    default -> 0;
                };
        if (number > 0) {
            form.severityProperty().set(Severity.values()[number - 1]);
            event.consume();
        }
    }

    private void move(int step) {
        List<LabelScheme.Item> items = new ArrayList<>(kinds.keySet());
        int at = -1;
        for (int i = 0; i < items.size(); i++) {
            if (form.kindProperty().get().filter(items.get(i)::equals).isPresent()) {
                at = i;
            }
        }
        if (!items.isEmpty()) {
            int to = Math.clamp(at + (long) step, 0, items.size() - 1);
            form.kindProperty().set(Optional.of(items.get(to)));
            focus();
        }
    }
}
