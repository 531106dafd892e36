package org.thoughttrace.curator.ui.workbench;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/// How one comes to the lists of the workbench, and from them to a conversation.
final class ListWays {
    private ListWays() {}

    /// Enter or a double click opens what is chosen.
    static void open(ListView<?> list, Runnable open) {
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open.run();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open.run();
            }
        });
    }

    /// One who asks for a list goes through it by key, from the first line on or from where it was
    /// left.
    ///
    /// @param pane shows the list
    static void arrive(Node pane, ListView<?> list) {
        pane.visibleProperty()
                .addListener((visible, before, shown) -> {
                    if (shown) {
                        arrive(list);
                    }
                });
    }

    /// The same now.
    static void arrive(ListView<?> list) {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
        list.requestFocus();
    }
}
