package org.thoughttrace.curator.ui.queue;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.markdown.PlainLine;
import org.thoughttrace.curator.ui.markdown.PlainTitle;

import java.util.Optional;

/// One conversation in the list: its first words, its status, what it holds, its coverage.
final class QueueCell extends ListCell<QueueLine> {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Label title = Parts.label("", "queue-title");
    private final Region dot = new Region();
    private final MetaRow meta = new MetaRow();
    private final Label id = Parts.label("", "queue-meta");
    private final FontIcon edited = new FontIcon(Feather.EDIT_2);
    private final FontIcon versions = new FontIcon(Feather.COPY);
    private final Label flags = Parts.label("", "queue-meta", "queue-flags");
    private final CoverageStrip coverage = new CoverageStrip();
    private final VBox content;
    private @Nullable HeadingRow heading;
    private @Nullable ObservableValue<Optional<String>> open;

    /// A row of the list.
    ///
    /// @param open the id of the conversation on screen
    QueueCell(ObservableValue<Optional<String>> open) {
        this();
        this.open = open;
        open.subscribe(() -> showOpen());
    }

    private QueueCell() {
        dot.getStyleClass().add("status-dot");
        FontIcon flag = new FontIcon(Feather.FLAG);
        flag.getStyleClass().add("flag-mark");
        flags.setGraphic(flag);
        flags.setMinWidth(Region.USE_PREF_SIZE);
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        id.setMinWidth(0);
        // Ids differ at both ends.
        id.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        mark(edited, "Edited by curators");
        mark(versions, "Came in with different content: versions to choose between (V)");
        versions.getStyleClass().add("queue-versions");
        Parts.hintWhereCut(title);
        Parts.hintWhereCut(id);
        HBox first = new HBox(6, title, Parts.spacer(), versions, edited, flags);
        first.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(0);
        HBox second = new HBox(7, dot, id, Parts.spacer(), coverage);
        second.setAlignment(Pos.CENTER_LEFT);
        content = new VBox(2, first, second, meta);
        content.setMinWidth(0);
        content.setPrefWidth(0);
        setText(null);
    }

    private static void mark(FontIcon icon, String meaning) {
        icon.getStyleClass().add("queue-edited");
        // An icon is drawn as thin lines: the mouse is to find all of it.
        icon.setPickOnBounds(true);
        icon.setAccessibleText(meaning);
        Parts.hint(icon, meaning);
    }

    /// A row without a conversation, to be measured.
    static QueueCell ofNothing() {
        QueueCell cell = new QueueCell();
        cell.setGraphic(cell.content);
        return cell;
    }

    @Override
    protected void updateItem(@Nullable QueueLine line, boolean empty) {
        super.updateItem(line, empty);
        showOpen();
        switch (empty ? null : line) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case QueueLine.Entry(ConversationSummary summary) -> show(summary);
            case QueueLine.Heading group -> show(group);
        }
    }

    /// The conversation on screen is told apart from those that are marked.
    private void showOpen() {
        pseudoClassStateChanged(
                OPEN,
                open != null
                        && !isEmpty()
                        && getItem() instanceof QueueLine.Entry(ConversationSummary summary)
                        && open.getValue().filter(summary.id()::equals).isPresent());
    }

    private void show(QueueLine.Heading group) {
        if (heading == null) {
            heading = new HeadingRow();
        }
        heading.show(group);
        setGraphic(heading);
        setAccessibleText(
                "Group " + group.title() + ", " + group.done() + " of " + group.total() + " done");
    }

    private void show(ConversationSummary item) {
        String name =
                item.title().isBlank() ? PlainLine.of(item.id()) : PlainTitle.of(item.title());
        title.setText(name);
        dot.getStyleClass().setAll("status-dot", item.status().key());
        String model = item.model();
        id.setText(PlainLine.of(item.id()));
        meta.show(
                model == null ? "" : model,
                Wording.count(item.turns(), "turn"),
                Wording.number(item.thoughts()),
                item.thoughts() == 1 ? " thought" : " thoughts");
        edited.setVisible(item.edited());
        edited.setManaged(item.edited());
        versions.setVisible(item.openVersions());
        versions.setManaged(item.openVersions());
        flags.setText(Integer.toString(item.openFlags()));
        flags.setVisible(item.openFlags() > 0);
        flags.setManaged(item.openFlags() > 0);
        coverage.show(item.coverage());
        setGraphic(content);
        setAccessibleText(
                name
                        + ", "
                        + item.status().title()
                        + ", "
                        + (item.edited() ? "edited, " : "")
                        + (item.openVersions() ? "versions to choose between, " : "")
                        + Wording.count(item.turns(), "turn")
                        + ", "
                        + Wording.count(item.thoughts(), "thought")
                        + ", "
                        + Wording.count(item.openFlags(), "open flag")
                        + ", id "
                        + item.id());
    }
}
