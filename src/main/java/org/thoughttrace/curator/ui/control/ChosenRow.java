package org.thoughttrace.curator.ui.control;

import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

import java.util.function.IntConsumer;

/// Keeps a list and what its view model says is chosen in step, in both directions: what is chosen
/// elsewhere is selected here, and brought into view where it is not seen.
public final class ChosenRow {

    private static final int ROWS_ABOVE = 3;

    private final ListView<?> list;
    private boolean following;

    private ChosenRow(ListView<?> list) {
        this.list = list;
    }

    /// Binds the two for as long as the list lives.
    ///
    /// @param chosen a row, or less than 0 for none
    /// @param choose told when somebody selects a row in the list
    public static void keep(ListView<?> list, ObservableIntegerValue chosen, IntConsumer choose) {
        ChosenRow kept = new ChosenRow(list);
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(row -> {
                    if (!kept.following) {
                        choose.accept(row.intValue());
                    }
                });
        chosen.subscribe(row -> kept.follow(row.intValue()));
    }

    private void follow(int row) {
        following = true;
        if (row < 0) {
            list.getSelectionModel().clearSelection();
        } else if (row != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().clearAndSelect(row);
            list.getFocusModel().focus(row);
            bringIntoView(row);
        }
        following = false;
    }

    private void bringIntoView(int row) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
                || flow.getFirstVisibleCell() == null
                || row <= flow.getFirstVisibleCell().getIndex()
                || row >= flow.getLastVisibleCell().getIndex()) {
            list.scrollTo(Math.max(0, row - ROWS_ABOVE));
        }
    }
}
