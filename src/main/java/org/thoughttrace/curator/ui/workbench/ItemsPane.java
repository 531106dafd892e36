package org.thoughttrace.curator.ui.workbench;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.export.Exclusion;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.control.WrappedCell;
import org.thoughttrace.curator.ui.markdown.PlainLine;

/// What a rule took away, one item a line; Enter goes there.
final class ItemsPane extends VBox {
    private static final int LONGEST = 160;

    private final WorkbenchLists lists;
    private final ListView<Exclusion> list = new ListView<>();
    private final Label title = Parts.label("", "section-name");
    private final Label nothing = Parts.label("", "small", "muted");

    /// @param read goes to where the reader is in sight
    ItemsPane(WorkbenchLists lists, Runnable read) {
        super(6);
        this.lists = lists;
        list.getStyleClass().add("item-list");
        list.setAccessibleText("What the rule left out");
        list.setPlaceholder(nothing);
        list.setCellFactory(_ -> new ItemCell());
        ListWays.open(list, () -> open(read));
        VBox.setVgrow(list, Priority.ALWAYS);
        title.setWrapText(true);
        getChildren().setAll(title, list);
        lists.ruleProperty().subscribe(this::show);
        lists.outcomeProperty().subscribe(this::show);
        lists.ruleProperty().addListener((_, _, _) -> ListWays.arrive(list));
    }

    private void open(Runnable read) {
        Exclusion chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            read.run();
            lists.open(chosen);
        }
    }

    private void show() {
        list.getItems().setAll(lists.items());
        nothing.setText(
                lists.leavesNothingOut()
                        ? "Nothing is left out."
                        : "Press a rule above to see what it leaves out.");
        title.setText(
                lists.ruleProperty()
                        .get()
                        .map(rule -> rule.title() + unlisted(list.getItems().size()))
                        .orElse("Left out"));
    }

    /// A list that ends too early must not look like all there is.
    private String unlisted(int listed) {
        return lists.leftOut() > listed
                ? ": the first "
                        + Wording.number(listed)
                        + " of "
                        + Wording.number(lists.leftOut())
                        + ", all in excluded.csv"
                : "";
    }

    private static final class ItemCell extends WrappedCell<Exclusion> {
        ItemCell() {
            super(ReviewCell.BESIDE);
        }

        @Override
        protected void updateItem(@Nullable Exclusion item, boolean empty) {
            super.updateItem(item, empty);
            setText(
                    empty || item == null
                            ? null
                            : PlainLine.of(item.conversation())
                                    + (item.turn() == 0 ? "" : " · turn " + item.turn())
                                    + (item.thought() == 0 ? "" : ", thought " + item.thought())
                                    + " · "
                                    + item.why()
                                    + (item.words().isBlank()
                                            ? ""
                                            : "\n“" + Wording.line(item.words(), LONGEST) + "”"));
        }
    }
}
