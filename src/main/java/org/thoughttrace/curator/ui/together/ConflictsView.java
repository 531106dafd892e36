package org.thoughttrace.curator.ui.together;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.together.AdjudicationRule;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.together.ConflictsViewModel.State;

/// The place where conflicts are settled: the list at the left, beside it the values in conflict and
/// what one must read to judge them. A digit lets a value stand.
public final class ConflictsView extends HBox {

    private final ConflictsViewModel model;
    private final ListView<TogetherRow> list;
    private final ScrollPane detail = new ScrollPane();
    private final MenuButton rules = new MenuButton("Settle all by rule");
    private final VBox empty;
    private final Button takeIn;
    private boolean following;
    private boolean wantsKeys;

    /// @param takingIn opens a bundle
    public ConflictsView(ConflictsViewModel model, Runnable takingIn) {
        this.model = model;
        getStyleClass().add("conflicts");
        list = new ListView<>(model.rows());
        list.getStyleClass().addAll("queue-list", "conflict-list");
        list.setAccessibleText("Conflicts");
        list.setCellFactory(_ -> new ConflictCell());
        VBox left = new VBox(head(), Parts.rule(), list);
        left.getStyleClass().add("conflicts-left");
        VBox.setVgrow(list, Priority.ALWAYS);
        detail.setFitToWidth(true);
        detail.getStyleClass().add("conflict-detail");
        takeIn = Parts.button("Take bundles in …", "plain-button", takingIn);
        empty = empty(takeIn);
        StackPane right = new StackPane(detail, empty);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
        left.visibleProperty().bind(model.stateProperty().isEqualTo(State.SOME));
        left.managedProperty().bind(left.visibleProperty());
        detail.visibleProperty().bind(model.stateProperty().isEqualTo(State.SOME));
        empty.visibleProperty().bind(model.stateProperty().isEqualTo(State.NONE));
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(row -> {
                    if (!following && row.intValue() >= 0) {
                        model.chosenProperty().set(row.intValue());
                    }
                });
        model.chosenProperty().subscribe(row -> follow(row.intValue()));
        // After what shows and hides: nothing hidden takes keys.
        model.stateProperty().subscribe(_ -> takeKeys());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        sceneProperty().subscribe(scene -> model.setWatched(scene != null));
    }

    private HBox head() {
        Label count = Parts.label(model.summaryProperty(), "strong");
        count.setWrapText(true);
        rules.setMinWidth(Region.USE_PREF_SIZE);
        rules.getStyleClass().add("rule-button");
        rules.setDisable(model.isReadOnly());
        rules.setOnShowing(_ -> fillRules());
        // One item at least, or the menu never shows.
        rules.getItems().add(new MenuItem("The latest stands"));
        model.summaryProperty()
                .subscribe(_ ->
                        rules.setText(
                                model.hasConflicts() || !model.hasVanished()
                                        ? "Settle all by rule"
                                        : "Dismiss all"));
        HBox head = new HBox(8, count, Parts.spacer(), rules);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("conflicts-head");
        return head;
    }

    private void fillRules() {
        rules.getItems().clear();
        if (model.hasConflicts()) {
            rules.getItems()
                    .addAll(
                            item("The latest stands", new AdjudicationRule.Latest()),
                            item("What most gave stands", new AdjudicationRule.Majority()));
        }
        for (String curator : model.curators()) {
            rules.getItems()
                    .add(
                            item(
                                    "What " + curator + " gave stands",
                                    new AdjudicationRule.Senior(curator)));
        }
        if (model.hasData()) {
            rules.getItems()
                    .add(
                            item(
                                    "What the new release says stands",
                                    new AdjudicationRule.Senior(Revision.OF_NEW_RELEASE)));
        }
        if (model.hasVanished()) {
            MenuItem dismiss = new MenuItem("Dismiss all that has no place or does not show");
            dismiss.setOnAction(_ -> model.dismissAll());
            if (model.hasConflicts()) {
                rules.getItems().add(new SeparatorMenuItem());
            }
            rules.getItems().add(dismiss);
        }
    }

    private MenuItem item(String title, AdjudicationRule rule) {
        MenuItem item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.settleAll(rule));
        return item;
    }

    private static VBox empty(Button takeIn) {
        Label title = Parts.label("Curators agree", "title");
        Label words =
                Parts.label(
                        "Where two curators set the same field to different values, without having"
                                + " seen each other, it is listed here until one value stands."
                                + " Conflicts come with the bundles of others. Work on another"
                                + " release that has no place here, and work that does not show, is"
                                + " listed here, too.",
                        "muted");
        words.setWrapText(true);
        words.setMaxWidth(420);
        VBox empty = new VBox(title, words, takeIn);
        empty.getStyleClass().add("empty-state");
        return empty;
    }

    private void follow(int row) {
        following = true;
        if (row < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(row);
            list.getFocusModel().focus(row);
            list.scrollTo(Math.max(0, row - 3));
        }
        following = false;
        detail.setContent(model.current().<Node>map(this::detailOf).orElse(null));
        detail.setVvalue(0);
    }

    private Node detailOf(TogetherRow row) {
        return switch (row) {
            case ConflictRow conflict -> new ConflictDetail(conflict, model);
            case VanishedRow vanished -> new VanishedDetail(vanished, model);
        };
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || rules.isFocused()) {
            return;
        }
        switch (event.getCode()) {
            case J, N -> model.go(1);
            case K, P -> model.go(-1);
            case D -> model.dismiss();
            case O -> model.openInReader();
            case UP, DOWN -> {
                if (list.isFocused()) {
                    return;
                }
                // Left alone they would go from a button to any that stands above it, out of here.
                list.requestFocus();
                model.go(event.getCode() == KeyCode.UP ? -1 : 1);
            }
            case ENTER -> {
                if (!list.isFocused()) {
                    return;
                }
                model.openInReader();
            }
            default -> {
                String digit = event.getText();
                if (digit.length() != 1 || digit.charAt(0) < '1' || digit.charAt(0) > '9') {
                    return;
                }
                model.settle(digit.charAt(0) - '0');
            }
        }
        event.consume();
    }

    /// Puts the keys into the list, as soon as there is one.
    public void arrive() {
        wantsKeys = true;
        takeKeys();
    }

    private void takeKeys() {
        State state = model.stateProperty().get();
        if (wantsKeys && state != State.READING) {
            wantsKeys = false;
            (state == State.SOME ? list : takeIn).requestFocus();
        } else if (state == State.NONE && getScene() != null && hadKeys()) {
            takeIn.requestFocus();
        }
    }

    /// The list with the last conflict is gone, and the keys that it had with it.
    private boolean hadKeys() {
        Node owner = getScene().getFocusOwner();
        return owner == null || isFocusWithin() || owner == list;
    }
}
