package org.thoughttrace.curator.ui.control;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

import org.controlsfx.control.PopOver;
import org.thoughttrace.curator.ui.theme.FocusRing;

/// Makes the popovers of the window, all alike: no arrow, no motion, in the colours of the theme.
public final class PopOvers {

    private PopOvers() {}

    /// A popover around some content.
    public static PopOver of(Node content) {
        PopOver popOver = new PanelPopOver(content);
        // Its own sheet stands on its root and would win over the theme: white in the dark.
        popOver.getRoot().getStylesheets().clear();
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setArrowSize(0);
        // Keys that come to a popup go on to the window beneath, whose shortcuts rest meanwhile.
        content.addEventHandler(KeyEvent.ANY, KeyEvent::consume);
        FocusRing.followOver(popOver.getScene());
        return popOver;
    }
}
