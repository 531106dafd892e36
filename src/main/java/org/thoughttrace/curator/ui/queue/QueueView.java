package org.thoughttrace.curator.ui.queue;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.ui.control.Parts;

/// The list of conversations. Choosing one opens it; the one on screen is always in view.
public final class QueueView extends VBox {

    private final QueueViewModel model;
    private final ListView<ConversationSummary> list;

    /// A row that is never shown. All are as tall, so that the list need not make one to measure it.
    private final QueueCell measure = QueueCell.ofNothing();

    private boolean following;

    /// Over its view model.
    public QueueView(QueueViewModel model, Node empty) {
        this.model = model;
        getStyleClass().add("queue");
        list = new ListView<>(model.rows());
        list.getStyleClass().add("queue-list");
        list.setCellFactory(view -> new QueueCell());
        list.setAccessibleText("Conversations");
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().addAll(head(), Parts.rule(), list, measure);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> {
                    if (chosen != null && !following) {
                        model.open(chosen);
                    }
                });
    }

    @Override
    protected void layoutChildren() {
        list.setFixedCellSize(Math.ceil(measure.prefHeight(-1)));
        super.layoutChildren();
    }

    private Node head() {
        javafx.scene.control.Button order =
                Parts.iconButton(Feather.SLIDERS, "Order of the list", () -> {});
        ContextMenu menu = new ContextMenu();
        ToggleGroup group = new ToggleGroup();
        for (QueueOrder choice : QueueOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(choice.title());
            item.setToggleGroup(group);
            item.setSelected(choice == model.orderProperty().get());
            item.setOnAction(event -> model.orderProperty().set(choice));
            menu.getItems().add(item);
        }
        order.setOnAction(event -> menu.show(order, javafx.geometry.Side.BOTTOM, 0, 4));
        HBox row =
                new HBox(
                        8,
                        Parts.label("Conversations", "title"),
                        Parts.spacer(),
                        Parts.label(model.placeText(), "small", "muted", "queue-place"),
                        order);
        row.setAlignment(Pos.CENTER_LEFT);
        StackPane head = new StackPane(row);
        head.getStyleClass().add("queue-head");
        return head;
    }

    /// Marks the conversation on screen, and brings it into view.
    public void followCurrent() {
        int index = model.currentIndex();
        following = true;
        if (index >= 0) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            bringIntoView(index);
        } else {
            list.getSelectionModel().clearSelection();
        }
        following = false;
    }

    private void bringIntoView(int index) {
        javafx.scene.control.skin.VirtualFlow<?> flow =
                (javafx.scene.control.skin.VirtualFlow<?>) list.lookup(".virtual-flow");
        if (flow == null
                || flow.getFirstVisibleCell() == null
                || index <= flow.getFirstVisibleCell().getIndex()
                || index >= flow.getLastVisibleCell().getIndex()) {
            list.scrollTo(Math.max(0, index - 3));
        }
    }

    /// Puts the keys into the list.
    public void focusList() {
        list.requestFocus();
    }
}
