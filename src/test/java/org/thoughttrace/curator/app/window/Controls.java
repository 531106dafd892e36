package org.thoughttrace.curator.app.window;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What one can press, write in or move in some part of a window, and what a screen reader is told
/// of it.
final class Controls {

    private static final Set<AccessibleRole> SAYS_NOTHING =
            Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    private Controls() {}

    /// The controls that are shown, in the order in which they stand.
    static List<Node> in(Node root) {
        List<Node> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (isControl(node)) {
            found.add(node);
        }
        // What a closed box shows is told by the box.
        if (node instanceof Parent parent && !(node instanceof ComboBoxBase<?>)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static boolean isControl(Node node) {
        if (node instanceof Cell<?> cell) {
            // What a drop-down shows is told by the drop-down itself.
            return !cell.isEmpty() && !(cell.getParent() instanceof ComboBoxBase<?>);
        }
        return node.isFocusTraversable()
                || node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>
                || (node.getOnMouseClicked() != null && !isWords(node));
    }

    /// Words beside a switch that switch it as well: the switch itself is named.
    private static boolean isWords(Node node) {
        return node.getAccessibleRole() == AccessibleRole.TEXT;
    }

    /// What is wrong with them; nothing if all is well.
    static List<String> faults(Node root) {
        List<String> faults = new ArrayList<>();
        for (Node node : in(root)) {
            if (SAYS_NOTHING.contains(node.getAccessibleRole())) {
                faults.add("no role: " + describe(node));
            }
            if (name(node).isBlank()) {
                faults.add("no name: " + describe(node));
            }
        }
        return faults;
    }

    /// What a screen reader calls it.
    static String name(Node node) {
        String given = node.getAccessibleText();
        if (given != null && !given.isBlank()) {
            return given;
        }
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled by) {
            return String.valueOf(by.getText());
        }
        return node instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText()
                : "";
    }

    static String describe(Node node) {
        StringBuilder path = new StringBuilder();
        Node at = node;
        for (int depth = 0; at != null && depth < 5; depth++) {
            path.append(depth == 0 ? "" : " in ")
                    .append(at.getClass().getSimpleName())
                    .append(at.getStyleClass());
            at = at.getParent();
        }
        return path + " \"" + name(node) + "\"";
    }
}
