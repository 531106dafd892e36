package org.thoughttrace.curator.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// What all sheets have in common: a title, a body, a row of buttons at the foot, and a focus that
/// stays within while the sheet is open. Enter presses the button that has the focus, else the
/// primary one.
public final class SheetFrame extends VBox {

    private final Label title;
    private final Label subtitle = Parts.label("", "sheet-subtitle");
    private final Button close;
    private final HBox foot = new HBox();
    private final ChangeListener<Node> focusKeeper = (_, before, now) -> keepFocus(before, now);
    private @Nullable Node body;
    private @Nullable Button primary;
    private @Nullable Scene watched;

    /// An empty sheet.
    ///
    /// @param style a style class that says how large it is
    public SheetFrame(String title, String style) {
        this.title = Parts.label(title, "title");
        this.title.setMinWidth(Region.USE_PREF_SIZE);
        close = Parts.iconButton(Feather.X, "Close", () -> {});
        // Escape does the same; the first Tab belongs to what the sheet is for.
        close.setFocusTraversable(false);
        HBox head = new HBox(this.title, subtitle, Parts.spacer(), close);
        head.getStyleClass().add("sheet-head");
        foot.getStyleClass().add("sheet-foot");
        foot.managedProperty().bind(foot.visibleProperty());
        foot.setVisible(false);
        getStyleClass().addAll("sheet", "sheet-frame", style);
        getChildren().addAll(head, foot);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        addEventFilter(KeyEvent.KEY_PRESSED, this::enterPressed);
        sceneProperty().subscribe(this::watch);
    }

    /// The words beside the title.
    public Label subtitle() {
        return subtitle;
    }

    /// Gives the sheet what it is for; it takes all the room between title and buttons.
    public void setBody(Region content) {
        if (body != null) {
            getChildren().remove(body);
        }
        body = content;
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        getChildren().add(1, content);
    }

    /// Puts buttons and words at the foot.
    public void setFoot(Node... nodes) {
        foot.getChildren().setAll(nodes);
        foot.setVisible(true);
        for (Node node : nodes) {
            if (node instanceof Button button) {
                keepWhole(button);
            }
        }
    }

    /// What stands beside the buttons gives way, their words are never cut. Six letters wide at
    /// least, so that a short word is no small target; a style sheet cannot say "or as it prefers".
    private static void keepWhole(Button button) {
        button.minWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () ->
                                        Math.max(
                                                6 * button.getFont().getSize(),
                                                Math.ceil(button.prefWidth(-1))),
                                button.textProperty(),
                                button.fontProperty(),
                                button.insetsProperty(),
                                button.skinProperty()));
    }

    /// Names the button that Enter presses from wherever one is.
    public void setPrimary(Button button) {
        primary = button;
        button.setDefaultButton(true);
    }

    /// Opens it over the window.
    ///
    /// @param first gets the focus
    /// @param closed is called when it is closed, however that comes about
    public void open(Sheets sheets, Node first, Runnable closed) {
        close.setOnAction(_ -> sheets.close());
        sheets.show(this, closed);
        // As large as it prefers; the window's edge bounds it.
        maxHeightProperty().unbind();
        maxWidthProperty().unbind();
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        first.requestFocus();
    }

    /// True while it is over a window.
    public boolean isOpen() {
        return getScene() != null;
    }

    private void watch(@Nullable Scene scene) {
        if (watched != null) {
            watched.focusOwnerProperty().removeListener(focusKeeper);
        }
        watched = scene;
        if (scene != null) {
            scene.focusOwnerProperty().addListener(focusKeeper);
        }
    }

    /// Tab goes round within the sheet: the window beneath rests.
    private void keepFocus(@Nullable Node before, @Nullable Node now) {
        if (now == null || isWithin(now)) {
            return;
        }
        List<Node> stops = new ArrayList<>();
        collectStops(this, stops);
        if (!stops.isEmpty()) {
            boolean wasFirst = stops.getFirst() == before;
            (wasFirst ? stops.getLast() : stops.getFirst()).requestFocus();
        }
    }

    private boolean isWithin(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    private static void collectStops(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectStops(child, stops));
        }
    }

    private void enterPressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER
                || !(event.getTarget() instanceof ButtonBase focused)) {
            return;
        }
        event.consume();
        if (focused instanceof Button button) {
            button.fire();
        } else if (primary != null) {
            // Space switches what is switched; Enter goes on.
            primary.fire();
        }
    }
}
