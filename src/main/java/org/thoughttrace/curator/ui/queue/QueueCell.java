package org.thoughttrace.curator.ui.queue;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.ui.control.Parts;

/// One conversation in the list: its first words, its status, what it holds, its coverage.
final class QueueCell extends ListCell<ConversationSummary> {

    private final Label title = Parts.label("", "queue-title");
    private final Region dot = new Region();
    private final Label meta = Parts.label("", "queue-meta");
    private final Label flags = Parts.label("", "queue-meta", "queue-flags");
    private final CoverageStrip coverage = new CoverageStrip();
    private final VBox content;

    QueueCell() {
        dot.getStyleClass().add("status-dot");
        FontIcon flag = new FontIcon(Feather.FLAG);
        flag.getStyleClass().add("flag-mark");
        flags.setGraphic(flag);
        flags.setMinWidth(Region.USE_PREF_SIZE);
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        meta.setMinWidth(0);
        HBox.setHgrow(meta, Priority.SOMETIMES);
        HBox second = new HBox(7, dot, meta, Parts.spacer(), flags, coverage);
        second.setAlignment(Pos.CENTER_LEFT);
        content = new VBox(3, title, second);
        content.setMinWidth(0);
        content.setPrefWidth(0);
        setText(null);
    }

    @Override
    protected void updateItem(@Nullable ConversationSummary item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(item.title().isBlank() ? item.id() : item.title());
        dot.getStyleClass().setAll("status-dot", item.status().key());
        String model = item.model();
        meta.setText(
                (model == null ? "" : model + " · ")
                        + item.turns()
                        + (item.turns() == 1 ? " turn · " : " turns · ")
                        + item.thoughts()
                        + (item.edited() ? " · edited" : ""));
        flags.setText(Integer.toString(item.openFlags()));
        flags.setVisible(item.openFlags() > 0);
        flags.setManaged(item.openFlags() > 0);
        coverage.show(item.coverage());
        setGraphic(content);
        setAccessibleText(
                item.title()
                        + ", "
                        + item.status().title()
                        + ", "
                        + item.turns()
                        + " turns, "
                        + item.thoughts()
                        + " thoughts, "
                        + item.openFlags()
                        + " open flags, id "
                        + item.id());
    }
}
