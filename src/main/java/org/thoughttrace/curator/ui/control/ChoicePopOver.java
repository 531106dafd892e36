package org.thoughttrace.curator.ui.control;

import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.LabelScheme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Lets one choose a word of the label scheme beside the thing it is for: with the mouse, with the
/// arrow keys, or with the word's own key.
public final class ChoicePopOver {

    private static final double WIDTH = 320;
    private static final double TALLEST = 600;

    private final PopOver popOver;
    private final List<LabelScheme.Item> items;
    private final Consumer<String> chosen;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane();

    /// A choice among items.
    ///
    /// @param current the key that holds now; null for none
    /// @param chosen gets the key
    public ChoicePopOver(
            String title,
            List<LabelScheme.Item> items,
            @Nullable String current,
            Consumer<String> chosen) {
        this.items = items;
        this.chosen = chosen;
        list.getStyleClass().add("choice-list");
        Label head = Parts.label(title, "section-name");
        head.setPadding(new Insets(2, 8, 6, 8));
        list.getChildren().add(head);
        for (LabelScheme.Item item : items) {
            list.getChildren().add(row(item, item.key().equals(current)));
        }
        scroll.setContent(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(WIDTH);
        list.setPrefWidth(WIDTH - 2);
        popOver = PopOvers.of(scroll);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// Shows it below a node, and puts the focus on what holds now.
    public void showAt(Node node) {
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        popOver.show(node, 2);
        // Only now do the rows have their styles, and so their heights.
        scroll.setPrefViewportHeight(Math.min(TALLEST, list.prefHeight(WIDTH - 2)));
        popOver.sizeToScene();
        focusOn(list.lookup(".chosen"));
    }

    private void focusOn(@Nullable Node chosenRow) {
        if (chosenRow != null) {
            chosenRow.requestFocus();
        } else if (list.getChildren().size() > 1) {
            list.getChildren().get(1).requestFocus();
        }
    }

    /// A row is a pane and not a button: a button gives a text that wraps the wrong height.
    private HBox row(LabelScheme.Item item, boolean isCurrent) {
        Label name = Parts.label(item.name(), "choice-name");
        Label definition = Parts.label(item.definition(), "choice-definition");
        definition.setWrapText(true);
        definition.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(1, name, definition);
        HBox.setHgrow(words, Priority.ALWAYS);
        String shortcut = item.shortcut();
        HBox row = new HBox(10, Parts.keyCap(shortcut == null ? " " : shortcut), words);
        row.getStyleClass().setAll("choice");
        if (isCurrent) {
            row.getStyleClass().add("chosen");
        }
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(item.name() + ". " + item.definition());
        row.setOnMouseClicked(event -> choose(item));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                choose(item);
            }
        });
        return row;
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            popOver.hide();
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            moveFocus(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
            return;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        for (LabelScheme.Item item : items) {
            if (event.getText().equalsIgnoreCase(item.shortcut())) {
                choose(item);
                event.consume();
                return;
            }
        }
    }

    private void moveFocus(int step) {
        List<Node> rows = new ArrayList<>(list.getChildren().subList(1, list.getChildren().size()));
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFocused()) {
                rows.get(Math.clamp(i + (long) step, 0, rows.size() - 1)).requestFocus();
                return;
            }
        }
    }

    private void choose(LabelScheme.Item item) {
        popOver.hide();
        chosen.accept(item.key());
    }
}
