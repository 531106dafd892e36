package org.thoughttrace.curator.ui.control;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/// Shows one thing at a time over the whole window: an import, the settings, the help. It closes
/// with Escape or a click beside it, and gives the focus back to where it was.
public final class Sheets {

    private static final double MARGIN = 32;

    /// How far down what is shown high begins, of the height of the window.
    private static final double HIGH = 0.12;

    private static final PseudoClass LIGHT = PseudoClass.getPseudoClass("light");

    private final StackPane veil = new StackPane();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private final Deque<Runnable> onClose = new ArrayDeque<>();
    private @Nullable Node focusBefore;
    private @Nullable Node home;

    /// A place for sheets; its node belongs above everything else in the window.
    public Sheets() {
        veil.getStyleClass().add("veil");
        veil.setVisible(false);
        veil.setManaged(false);
        veil.setOnMousePressed(event -> {
            if (event.getTarget() == veil) {
                close();
            }
        });
        // Lists take Escape for themselves; only a text field may.
        veil.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE
                            && !(event.getTarget() instanceof TextInputControl)) {
                        close();
                        event.consume();
                    }
                });
        veil.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        close();
                        event.consume();
                    }
                });
    }

    /// What is to be laid over the window, as large as the window.
    public Node node() {
        return veil;
    }

    /// True while a sheet is shown; keys of the window rest meanwhile.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Shows a sheet in place of any that is there. It is as large as it prefers, within the window.
    ///
    /// @param content with the style class `sheet` or a child that has it
    /// @param closed is called when it is closed, however that comes about
    public void show(Region content, Runnable closed) {
        veil.pseudoClassStateChanged(LIGHT, false);
        StackPane.setAlignment(content, Pos.CENTER);
        StackPane.setMargin(content, new Insets(MARGIN));
        lay(content, closed);
    }

    /// The same, in the upper part of the window; what is beneath stays in sight.
    public void showHigh(Region content, Runnable closed) {
        veil.pseudoClassStateChanged(LIGHT, true);
        double height = veil.getScene() == null ? 0 : veil.getScene().getHeight();
        StackPane.setAlignment(content, Pos.TOP_CENTER);
        StackPane.setMargin(
                content, new Insets(Math.max(MARGIN, height * HIGH), MARGIN, MARGIN, MARGIN));
        lay(content, closed);
    }

    private void lay(Region content, Runnable closed) {
        if (!open.get()) {
            focusBefore = veil.getScene() == null ? null : veil.getScene().getFocusOwner();
        } else {
            runOnClose();
        }
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        if (!content.getStyleClass().contains("sheet")) {
            content.getStyleClass().add("sheet");
        }
        veil.getChildren().setAll(content);
        veil.setVisible(true);
        veil.setManaged(true);
        open.set(true);
        onClose.push(closed);
        veil.applyCss();
        veil.layout();
        firstFocusable(content).ifPresent(Node::requestFocus);
    }

    /// Names what gets the keys when a sheet closes and what had them is gone.
    public void setHome(Node node) {
        home = node;
    }

    /// Shows a sheet that needs nothing done when it closes.
    public void show(Region content) {
        show(content, () -> {});
    }

    /// Takes the sheet away.
    public void close() {
        if (!open.get()) {
            return;
        }
        veil.setVisible(false);
        veil.setManaged(false);
        veil.getChildren().clear();
        open.set(false);
        runOnClose();
        if (focusBefore != null && focusBefore.getScene() != null) {
            focusBefore.requestFocus();
        } else if (home != null) {
            home.requestFocus();
        }
    }

    private void runOnClose() {
        while (!onClose.isEmpty()) {
            onClose.pop().run();
        }
    }

    private static java.util.Optional<Node> firstFocusable(Node node) {
        if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
            return java.util.Optional.of(node);
        }
        if (node instanceof javafx.scene.Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                java.util.Optional<Node> found = firstFocusable(child);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return java.util.Optional.empty();
    }
}
