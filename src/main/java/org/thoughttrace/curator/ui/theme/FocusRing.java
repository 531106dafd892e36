package org.thoughttrace.curator.ui.theme;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/// Shows the focus wherever a key has put it. The toolkit does so for Tab alone, not for a focus
/// that a command or an arrow key moves; after a press of the mouse it stays unmarked.
public final class FocusRing {

    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    private boolean byKey;

    private FocusRing(boolean byKey) {
        this.byKey = byKey;
    }

    /// Follows the focus in a window.
    public static void follow(Scene scene) {
        new FocusRing(false).listenTo(scene);
    }

    /// Follows the focus in something that opened over a window, where it is new in any case.
    public static void followOver(Scene scene) {
        new FocusRing(true).listenTo(scene);
    }

    private void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> byKey = true);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> byKey = false);
        scene.focusOwnerProperty()
                .subscribe((before, now) -> {
                    mark(before, false);
                    mark(now, byKey);
                });
    }

    private static void mark(@Nullable Node node, boolean isMarked) {
        if (node != null) {
            node.pseudoClassStateChanged(VISIBLE, isMarked || node.isFocusVisible());
        }
    }
}
