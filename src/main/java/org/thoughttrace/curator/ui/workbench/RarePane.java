package org.thoughttrace.curator.ui.workbench;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.redaction.AnswerGroups;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.control.WrappedCell;
import org.thoughttrace.curator.ui.markdown.PlainLine;

import java.util.ArrayList;
import java.util.List;

/// The combinations of survey answers that too few participants share, each with the conversations
/// that have it; Enter goes there.
final class RarePane extends VBox {
    private final WorkbenchLists lists;
    private final ListView<Line> list = new ListView<>();
    private final Label title = Parts.label("", "section-name");

    /// A combination, or one of its conversations.
    ///
    /// @param conversation null for the combination itself
    private record Line(AnswerGroups.Group group, @Nullable String conversation) {

        String goal() {
            return conversation == null ? group.conversations().getFirst() : conversation;
        }

        String words() {
            return conversation == null
                    ? Wording.count(group.participants(), "participant")
                            + ": "
                            + PlainLine.of(group.answers())
                    : PlainLine.of(conversation);
        }
    }

    /// @param read goes to where the reader is in sight
    RarePane(WorkbenchLists lists, Runnable read) {
        super(6);
        this.lists = lists;
        list.getStyleClass().addAll("item-list", "rare-list");
        list.setAccessibleText("Rare combinations of survey answers");
        list.setPlaceholder(
                Parts.label(
                        "No combination of answers is rarer than the recipe wants.",
                        "small",
                        "muted"));
        list.setCellFactory(_ -> new LineCell());
        ListWays.open(list, () -> open(read));
        Label told =
                Parts.label(
                        "Answers stand in this order: "
                                + String.join(" · ", AnswerGroups.QUESTIONS)
                                + ". Enter or a double click goes to a conversation. Wider age"
                                + " bands or fewer answers make combinations less rare.",
                        "small",
                        "muted");
        for (Label label : List.of(title, told)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(title, list, told);
        lists.outcomeProperty().subscribe(this::show);
        ListWays.arrive(this, list);
    }

    private void open(Runnable read) {
        Line chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            read.run();
            lists.open(chosen.goal());
        }
    }

    private void show() {
        Line chosen = list.getSelectionModel().getSelectedItem();
        List<Line> lines = new ArrayList<>();
        for (AnswerGroups.Group group : lists.rare()) {
            lines.add(new Line(group, null));
            group.conversations().forEach(id -> lines.add(new Line(group, id)));
        }
        list.getItems().setAll(lines);
        int at = chosen == null ? -1 : lines.indexOf(chosen);
        if (at >= 0) {
            list.getSelectionModel().clearAndSelect(at);
        }
        title.setText("Rare combinations, " + Wording.number(lists.rare().size()));
    }

    /// A combination in full, its conversations indented beneath it.
    private static final class LineCell extends WrappedCell<Line> {
        LineCell() {
            super(ReviewCell.BESIDE);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("rare-conversation");
            setText(empty || line == null ? null : line.words());
            if (line != null && line.conversation() != null) {
                getStyleClass().add("rare-conversation");
            }
        }
    }
}
