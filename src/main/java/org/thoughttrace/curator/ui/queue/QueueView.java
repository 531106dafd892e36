package org.thoughttrace.curator.ui.queue;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
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
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.ui.control.Parts;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The list of conversations. Choosing one opens it; the one on screen is always in view.
public final class QueueView extends VBox {

    private final QueueViewModel model;

    /// No row shows that the list has the keys.
    private static final PseudoClass NOTHING_CHOSEN = PseudoClass.getPseudoClass("nothing-chosen");

    private final ListView<QueueLine> list;

    /// A row that is never shown. All are as tall, so that the list need not make one to measure it.
    private final QueueCell measure = QueueCell.ofNothing();

    private Runnable doToAll = () -> {};
    private Runnable keep = () -> {};
    private final Button forAll =
            Parts.iconButton(Feather.LAYERS, "Do to all of them", () -> doToAll.run());
    private boolean following;

    /// Over its view model.
    public QueueView(QueueViewModel model, Node empty) {
        this.model = model;
        getStyleClass().add("queue");
        list = new ListView<>(model.lines());
        list.getStyleClass().add("queue-list");
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index ->
                        list.pseudoClassStateChanged(NOTHING_CHOSEN, index.intValue() < 0));
        list.setCellFactory(view -> new QueueCell(model.openProperty()));
        list.setAccessibleText("Conversations");
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().addAll(head(), Parts.rule(), list, marks(), measure);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<QueueLine>) change -> marksChanged());
        list.getItems().addListener((ListChangeListener<QueueLine>) change -> linesChanged());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// What is offered for all conversations that are marked, and for all of the list.
    public void onDoToAll(Runnable action, ObservableValue<String> name) {
        doToAll = action;
        Parts.name(forAll, name);
        forAll.setVisible(true);
    }

    /// What keeps the conversations that are marked.
    public void onKeep(Runnable action) {
        keep = action;
    }

    private HBox marks() {
        Label count = Parts.label("", "queue-marks-count");
        count.setMinWidth(USE_PREF_SIZE);
        Button subset = Parts.button("Subset …", "link-button", () -> keep.run());
        Parts.hint(subset, "Keep the marked conversations as a subset");
        Button act = Parts.button("Do to all …", "link-button", () -> doToAll.run());
        Button clear = Parts.iconButton(Feather.X, "Take the marks away  (Esc)", this::clearMarks);
        HBox row = new HBox(8, count, Parts.spacer(), subset, act, clear);
        row.getStyleClass().add("queue-marks");
        row.setAlignment(Pos.CENTER_LEFT);
        Parts.showWhen(row, model.selectedProperty().map(ids -> ids.size() > 1));
        model.selectedProperty()
                .subscribe(ids -> count.setText("%,d selected".formatted(ids.size())));
        return row;
    }

    /// One that is marked alone is opened; several leave the one on screen where it is. Looked at
    /// afterwards, because several marks are set and taken one by one.
    private void marksChanged() {
        if (model.isArranging()) {
            return;
        }
        tellMarks();
        model.afterwards(() -> {
            List<QueueLine> marked = list.getSelectionModel().getSelectedItems();
            if (!following
                    && marked.size() == 1
                    && marked.getFirst() instanceof QueueLine.Entry(ConversationSummary summary)) {
                model.open(summary);
            }
        });
    }

    private void tellMarks() {
        model.selectedProperty()
                .set(
                        list.getSelectionModel().getSelectedItems().stream()
                                .filter(QueueLine.Entry.class::isInstance)
                                .map(line -> ((QueueLine.Entry) line).summary().id())
                                .toList());
    }

    /// After the list was arranged anew its marks are gone: several are set again, as far as their
    /// conversations are still there.
    private void linesChanged() {
        List<String> marked = model.selectedProperty().get();
        if (model.isArranging() && marked.size() > 1) {
            markAgain(Set.copyOf(marked));
        }
        if (list.getSelectionModel().getSelectedIndices().size() <= 1) {
            followCurrent();
        }
    }

    private void markAgain(Set<String> ids) {
        List<QueueLine> lines = list.getItems();
        int[] indices =
                IntStream.range(0, lines.size())
                        .filter(i ->
                                lines.get(i) instanceof QueueLine.Entry(ConversationSummary it)
                                        && ids.contains(it.id()))
                        .toArray();
        following = true;
        list.getSelectionModel().clearSelection();
        if (indices.length > 0) {
            list.getSelectionModel().selectIndices(indices[0], indices);
        }
        following = false;
        tellMarks();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.selectedProperty().get().size() > 1) {
            clearMarks();
            event.consume();
        }
    }

    /// Only the conversation on screen is marked then.
    private void clearMarks() {
        list.getSelectionModel().clearSelection();
        followCurrent();
    }

    @Override
    protected void layoutChildren() {
        list.setFixedCellSize(Math.ceil(measure.prefHeight(-1)));
        super.layoutChildren();
    }

    private Node head() {
        Button order = Parts.iconButton(Feather.SLIDERS, "Order and groups of the list", () -> {});
        ContextMenu menu = new ContextMenu();
        addChoices(
                menu,
                QueueOrder.values(),
                QueueOrder::title,
                new Choice<>(model.orderProperty(), model::sortBy));
        menu.getItems().add(new SeparatorMenuItem());
        addChoices(
                menu,
                QueueGrouping.values(),
                QueueGrouping::title,
                new Choice<>(model.groupingProperty(), model.groupingProperty()::set));
        order.setOnAction(event -> menu.show(order, Side.BOTTOM, 0, 4));
        HBox row =
                new HBox(
                        8,
                        Parts.label(model.placeText(), "small", "muted", "queue-place"),
                        Parts.spacer(),
                        forAll,
                        order);
        forAll.setVisible(false);
        row.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(title(), row);
        head.getStyleClass().add("queue-head");
        return head;
    }

    private record Choice<T>(ObservableValue<T> now, Consumer<T> set) {}

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
            ContextMenu menu, T[] choices, Function<T, String> title, Choice<T> chosen) {
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            RadioMenuItem item = new RadioMenuItem(title.apply(choice));
            item.setToggleGroup(group);
            item.setOnAction(event -> chosen.set().accept(choice));
            chosen.now().subscribe(now -> item.setSelected(choice.equals(now)));
            menu.getItems().add(item);
        }
    }

    /// Marks the conversation on screen, and brings it into view.
    public void followCurrent() {
        int index = model.currentLine();
        following = true;
        boolean areSeveral = list.getSelectionModel().getSelectedIndices().size() > 1;
        if (index >= 0 && (areSeveral || list.getSelectionModel().isSelected(index))) {
            // Going on takes no mark away.
            bringIntoView(index);
        } else if (index >= 0) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            bringIntoView(index);
        } else if (!areSeveral) {
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
