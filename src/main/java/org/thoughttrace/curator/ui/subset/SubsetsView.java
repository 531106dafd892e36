package org.thoughttrace.curator.ui.subset;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.subset.Keeping;
import org.thoughttrace.curator.logic.subset.SetOperation;
import org.thoughttrace.curator.logic.subset.SubsetNow;
import org.thoughttrace.curator.ui.command.OwnKeys;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The list of subsets. A click or Enter shows one; what can be done with those marked stands beneath.
public final class SubsetsView extends VBox {

    private final SubsetDesk desk;
    private final SubsetsViewModel model;
    private final ListView<SubsetNow> list = new ListView<>();
    private final VBox empty = emptyState();
    private final Button save;
    private final Label marked = Parts.label("", "small", "muted");
    private final FlowPane acts = new FlowPane(6, 4);
    private boolean filling;
    private boolean awaited;

    /// Over a desk.
    public SubsetsView(SubsetDesk desk) {
        this.desk = desk;
        this.model = desk.model();
        this.save = Parts.button("Save filter …", "plain-button", () -> desk.save(Keeping.LIVE));
        getStyleClass().add("subsets");
        list.getStyleClass().addAll("queue-list", "subset-list");
        list.setAccessibleText("Subsets");
        list.setCellFactory(_ -> new SubsetCell(model));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<SubsetNow>) change -> tellChosen());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        OwnKeys.give(list, KeyCode.ENTER, KeyCode.F2, KeyCode.DELETE, KeyCode.BACK_SPACE);
        StackPane content = new StackPane(list, empty);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(head(), Parts.rule(), content, foot());
        model.chosenProperty().subscribe(this::offer);
        model.currentProperty().subscribe(now -> list.refresh());
        model.subsetsProperty().subscribe(this::fill);
        model.loadedProperty().subscribe(is -> showEmptiness());
    }

    /// What was marked stays so, wherever it stands now.
    private void fill(List<SubsetNow> subsets) {
        Set<UUID> marked = new HashSet<>();
        model.chosenProperty().get().forEach(one -> marked.add(one.subset().id()));
        int at = list.getSelectionModel().getSelectedIndex();
        filling = true;
        list.getItems().setAll(subsets);
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < subsets.size(); i++) {
            if (marked.contains(subsets.get(i).subset().id())) {
                list.getSelectionModel().select(i);
            }
        }
        boolean isGone = !marked.isEmpty() && list.getSelectionModel().isEmpty();
        if (isGone && !subsets.isEmpty()) {
            list.getSelectionModel().select(Math.clamp(at, 0, subsets.size() - 1));
        }
        filling = false;
        tellChosen();
        showEmptiness();
    }

    private void showEmptiness() {
        boolean isEmpty = list.getItems().isEmpty();
        empty.setVisible(isEmpty && model.loadedProperty().get());
        list.setVisible(!isEmpty);
        if (awaited && model.loadedProperty().get()) {
            focusList();
        }
    }

    private Node head() {
        Button sample = Parts.button("Draw a sample …", "plain-button", desk::sample);
        HBox head = new HBox(8, save, sample);
        head.getStyleClass().add("subsets-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static VBox emptyState() {
        Label words =
                Parts.label(
                        "A subset keeps conversations under a name. Type a filter above or click"
                                + " facets, then save it here; or draw a sample.",
                        "small",
                        "muted");
        words.setWrapText(true);
        VBox box = new VBox(8, Parts.label("No subsets yet", "subtitle"), words);
        box.getStyleClass().add("subsets-empty");
        return box;
    }

    private Node foot() {
        acts.getStyleClass().add("subset-acts");
        VBox foot = new VBox(4, Parts.rule(), marked, acts);
        foot.getStyleClass().add("subsets-foot");
        Parts.showWhen(foot, model.chosenProperty().map(chosen -> !chosen.isEmpty()));
        return foot;
    }

    private void tellChosen() {
        if (!filling) {
            model.chosenProperty().set(List.copyOf(list.getSelectionModel().getSelectedItems()));
        }
    }

    private void offer(List<SubsetNow> chosen) {
        acts.getChildren().clear();
        if (chosen.size() == 1) {
            SubsetNow one = chosen.getFirst();
            marked.setText(Wording.line(one.name(), 60));
            add("Show", desk::show);
            if (one.changed() > 0) {
                add("Show the " + Wording.number(one.changed()) + " changed", desk::showChanged);
            }
            add("Rename …", desk::rename);
            add("Duplicate", desk::duplicate);
        } else if (chosen.size() > 1) {
            marked.setText(chosen.size() + " marked");
            add("Union …", () -> desk.combine(SetOperation.UNION));
            add("Intersection …", () -> desk.combine(SetOperation.INTERSECTION));
            add("Difference …", () -> desk.combine(SetOperation.DIFFERENCE));
        }
        add("Delete", desk::remove);
    }

    private void add(String words, Runnable action) {
        acts.getChildren().add(Parts.button(words, "link-button", action));
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> desk.show();
            case F2 -> desk.rename();
            case DELETE, BACK_SPACE -> desk.remove();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Puts the keys into the list, with a row marked; where there is none, on what to do next.
    public void focusList() {
        awaited = !model.loadedProperty().get();
        if (awaited) {
            return;
        }
        if (list.getItems().isEmpty()) {
            save.requestFocus();
            return;
        }
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }
}
