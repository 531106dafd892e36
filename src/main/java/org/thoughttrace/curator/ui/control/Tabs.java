package org.thoughttrace.curator.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// Several things in one place, one shown at a time; the arrow keys go from one to the next.
public final class Tabs {

    private static final String NAME = "name";

    private final ToggleGroup group = new ToggleGroup();
    private final HBox head = new HBox();
    private final StackPane content = new StackPane();

    /// Without anything to show yet.
    public Tabs() {
        head.getStyleClass().add("sheet-tabs");
        head.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        content.setMinHeight(0);
        group.selectedToggleProperty()
                .subscribe((before, now) -> {
                    if (now == null && before != null) {
                        before.setSelected(true);
                    }
                });
    }

    /// The names, in a row.
    public HBox head() {
        return head;
    }

    /// What is shown.
    public StackPane content() {
        return content;
    }

    /// Adds one; the first is shown.
    public ToggleButton add(String name, Node shown) {
        ToggleButton tab = new ToggleButton(name);
        tab.getProperties().put(NAME, name);
        tab.getStyleClass().setAll("tab-button");
        tab.setToggleGroup(group);
        tab.managedProperty().bind(tab.visibleProperty());
        shown.visibleProperty().bind(tab.selectedProperty());
        head.getChildren().add(tab);
        content.getChildren().add(shown);
        if (group.getSelectedToggle() == null) {
            tab.setSelected(true);
        }
        return tab;
    }

    /// True when the one that is shown has no name to see any more.
    public boolean isHiddenShown() {
        return group.getSelectedToggle() instanceof ToggleButton tab && !tab.isVisible();
    }

    /// Says behind a name how many there are.
    public static void count(ToggleButton tab, long number) {
        Object name = tab.getProperties().get(NAME);
        tab.setText(name + "  " + Wording.number(number));
    }

    private void keyPressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step == 0) {
            return;
        }
        var tabs = head.getChildren().filtered(Node::isVisible);
        int at = tabs.indexOf((Node) group.getSelectedToggle());
        if (tabs.get(Math.clamp(at + (long) step, 0, tabs.size() - 1))
                instanceof ToggleButton next) {
            next.setSelected(true);
            next.requestFocus();
        }
        event.consume();
    }
}
