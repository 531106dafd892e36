package org.thoughttrace.curator.ui.queue;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.ui.control.Parts;

import java.util.function.Function;

/// The list of conversations. Choosing one opens it; the one on screen is always in view.
public final class QueueView extends VBox {

    private final QueueViewModel model;
    private final ListView<QueueLine> list;

    /// A row that is never shown. All are as tall, so that the list need not make one to measure it.
    private final QueueCell measure = QueueCell.ofNothing();

    private boolean following;

    /// Over its view model.
    public QueueView(QueueViewModel model, Node empty) {
        this.model = model;
        getStyleClass().add("queue");
        list = new ListView<>(model.lines());
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
                    if (chosen instanceof QueueLine.Entry(ConversationSummary summary)
                            && !following) {
                        model.open(summary);
                    }
                });
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<QueueLine>) change -> tellSelected());
        model.lines().addListener((ListChangeListener<QueueLine>) change -> followIfMoved());
    }

    private void tellSelected() {
        model.selectedProperty()
                .set(
                        list.getSelectionModel().getSelectedItems().stream()
                                .filter(QueueLine.Entry.class::isInstance)
                                .map(line -> ((QueueLine.Entry) line).summary().id())
                                .toList());
    }

    /// After the list was arranged anew, its marks are gone.
    private void followIfMoved() {
        if (list.getSelectionModel().getSelectedIndices().size() <= 1) {
            followCurrent();
        }
    }

    @Override
    protected void layoutChildren() {
        list.setFixedCellSize(Math.ceil(measure.prefHeight(-1)));
        super.layoutChildren();
    }

    private Node head() {
        Button order = Parts.iconButton(Feather.SLIDERS, "Order and groups of the list", () -> {});
        ContextMenu menu = new ContextMenu();
        addChoices(menu, QueueOrder.values(), QueueOrder::title, model.orderProperty());
        menu.getItems().add(new SeparatorMenuItem());
        addChoices(menu, QueueGrouping.values(), QueueGrouping::title, model.groupingProperty());
        order.setOnAction(event -> menu.show(order, Side.BOTTOM, 0, 4));
        HBox row =
                new HBox(
                        8,
                        Parts.label(model.placeText(), "small", "muted", "queue-place"),
                        Parts.spacer(),
                        order);
        row.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(title(), row);
        head.getStyleClass().add("queue-head");
        return head;
    }

    /// The subset that is shown, and how many of all it has.
    private Node title() {
        Label name = Parts.label(model.titleText(), "subtitle");
        name.setMinWidth(0);
        Label share = Parts.label(model.shareText(), "small", "muted", "figures");
        share.setMinWidth(USE_PREF_SIZE);
        HBox title = new HBox(8, name, Parts.spacer(), share);
        title.setAlignment(Pos.BASELINE_LEFT);
        Parts.showWhen(title, model.titleText().isNotEmpty());
        return title;
    }

    private static <T> void addChoices(
            ContextMenu menu, T[] choices, Function<T, String> title, ObjectProperty<T> chosen) {
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            RadioMenuItem item = new RadioMenuItem(title.apply(choice));
            item.setToggleGroup(group);
            item.setOnAction(event -> chosen.set(choice));
            chosen.subscribe(now -> item.setSelected(choice.equals(now)));
            menu.getItems().add(item);
        }
    }

    /// Marks the conversation on screen, and brings it into view.
    public void followCurrent() {
        int index = model.currentLine();
        following = true;
        if (index >= 0 && list.getSelectionModel().isSelected(index)) {
            // Several may be marked: going among them takes no mark away.
            bringIntoView(index);
        } else if (index >= 0) {
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
