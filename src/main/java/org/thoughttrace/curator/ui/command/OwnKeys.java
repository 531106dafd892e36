package org.thoughttrace.curator.ui.command;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Keys that mean something of their own to a node while it has the focus. The commands of the window
/// that have them rest then: Delete in a list deletes what is marked there, and no thought.
public final class OwnKeys {

    private OwnKeys() {}

    /// Lets a node have keys, pressed alone.
    public static void give(Node node, KeyCode... codes) {
        node.getProperties().put(OwnKeys.class, EnumSet.copyOf(List.of(codes)));
    }

    /// True when a press is for the node that has the focus and for no command.
    public static boolean has(KeyEvent event) {
        return event.getTarget() instanceof Node node
                && node.hasProperties()
                && node.getProperties().get(OwnKeys.class) instanceof Set<?> codes
                && codes.contains(event.getCode())
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !event.isShiftDown();
    }
}
