package org.thoughttrace.curator.ui.finding;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.logic.audit.Standing;
import org.thoughttrace.curator.logic.check.Checks;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.ui.control.ChosenRow;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Segments;
import org.thoughttrace.curator.ui.finding.FindingsViewModel.State;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The list of findings, like the list of problems of a development environment: above it what is
/// shown, below it what the chosen one says. Enter or a click opens one in the reader.
public final class FindingsView extends VBox {

    private static final String ALL_CHECKS = "All checks";
    private static final double LOWEST_DETAIL = 340;
    private static final double LIST = 190;
    private static final double LOWEST_LIST = 100;
    private static final double HEAD_AND_LIST = 170 + LIST;

    private final FindingsViewModel model;
    private final ListView<FindingRow> list;
    private final FindingCell measure = FindingCell.measure();
    private final FindingDetail detail;
    private final Runnable settings;

    /// @param settings opens the sheet in which checks are set
    public FindingsView(FindingsViewModel model, Runnable settings) {
        this.model = model;
        this.settings = settings;
        getStyleClass().addAll("side-bar", "findings");
        list = new ListView<>(model.rows());
        list.getStyleClass().addAll("queue-list", "hit-list", "finding-list");
        list.setAccessibleText("Findings");
        list.setCellFactory(_ -> new FindingCell(model::openChosen));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        ChosenRow.keep(list, model.chosenProperty(), model::choose);
        detail = new FindingDetail(model, this::toList);
        detail.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> ofDetail(getHeight(), detail.readingProperty().get()),
                                heightProperty(),
                                detail.readingProperty()));
        detail.setMinHeight(0);
        measure.setManaged(false);
        measure.setVisible(false);
        StackPane below = new StackPane(list, empty());
        below.setMinHeight(LOWEST_LIST);
        // It takes what is left; asking for more it would take half of what the detail lacks.
        below.setPrefHeight(LOWEST_LIST);
        VBox.setVgrow(below, Priority.ALWAYS);
        list.visibleProperty().bind(model.stateProperty().isEqualTo(State.FOUND));
        getChildren().addAll(head(), Parts.rule(), below, detail, measure);
    }

    /// Room for what a finding says and its buttons also in a low window; the list keeps some rows,
    /// while somebody reads the fewest.
    private static double ofDetail(double all, boolean isRead) {
        double usual = Math.max(0.42 * all, Math.min(LOWEST_DETAIL, all - HEAD_AND_LIST));
        return isRead ? Math.max(usual, all - HEAD_AND_LIST + LIST - LOWEST_LIST) : usual;
    }

    private VBox head() {
        Label summary = Parts.label(model.summaryProperty(), "small", "muted", "finding-summary");
        summary.setMinWidth(0);
        Button again = Parts.iconButton(Feather.REFRESH_CW, "Run the checks again", model::run);
        Button tune = Parts.iconButton(Feather.SETTINGS, "Set the checks", settings);
        HBox first = new HBox(4, summary, Parts.spacer(), again, arrangement(), tune);
        first.setAlignment(Pos.CENTER_LEFT);
        TextField text = new TextField();
        text.setPromptText("Words in findings");
        text.setAccessibleText("Words in findings");
        text.textProperty().subscribe(now -> ask(query -> query.withText(now)));
        text.addEventHandler(KeyEvent.KEY_PRESSED, this::wordsKey);
        VBox head = new VBox(8, first, text, checks(), severities());
        head.getStyleClass().add("findings-head");
        return head;
    }

    private void ask(UnaryOperator<FindingQuery> change) {
        model.queryProperty().set(change.apply(model.queryProperty().get()));
    }

    private ComboBox<String> checks() {
        ComboBox<String> box = new ComboBox<>();
        List<String> names = new ArrayList<>(List.of(ALL_CHECKS));
        Checks.all().forEach(check -> names.add(check.info().name()));
        box.getItems().setAll(names);
        box.setValue(ALL_CHECKS);
        box.setAccessibleText("Which check");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> {
            int at = box.getSelectionModel().getSelectedIndex() - 1;
            ask(query -> query.withCheck(at < 0 ? null : Checks.all().get(at).info().id()));
        });
        return box;
    }

    private Segments<Severity> severities() {
        Segments<Severity> segments =
                new Segments<>(
                                List.of(Severity.values()),
                                severity ->
                                        severity == Severity.INFO
                                                ? "All"
                                                : severity == Severity.MINOR ? "Minor up" : "Major",
                                "segment",
                                Segments.Arrows.CHOOSE,
                                least -> ask(query -> query.withLeast(least)))
                        .filled();
        segments.setAccessibleText("Least severity");
        model.queryProperty().subscribe(query -> segments.show(query.least()));
        return segments;
    }

    private Button arrangement() {
        Button button = Parts.iconButton(Feather.SLIDERS, "Groups, and what is shown", () -> {});
        ContextMenu menu = new ContextMenu();
        addChoices(
                menu,
                FindingGrouping.values(),
                FindingGrouping::title,
                FindingQuery::grouping,
                grouping -> query -> query.withGrouping(grouping));
        menu.getItems().add(new SeparatorMenuItem());
        addChoices(
                menu,
                Standing.values(),
                FindingsView::title,
                FindingQuery::standing,
                standing -> query -> query.withStanding(standing));
        button.setOnAction(event -> menu.show(button, Side.BOTTOM, 0, 4));
        return button;
    }

    private static String title(Standing standing) {
        return switch (standing) {
            case OPEN -> "To be judged";
            case FLAGGED -> "Accepted as flags";
            case DISMISSED -> "Dismissed";
        };
    }

    private <T> void addChoices(
            ContextMenu menu,
            T[] choices,
            Function<T, String> title,
            Function<FindingQuery, T> current,
            Function<T, UnaryOperator<FindingQuery>> change) {
        ToggleGroup group = new ToggleGroup();
        ObjectProperty<FindingQuery> query = model.queryProperty();
        for (T choice : choices) {
            RadioMenuItem item = new RadioMenuItem(title.apply(choice));
            item.setToggleGroup(group);
            item.setOnAction(event -> ask(change.apply(choice)));
            query.subscribe(now -> item.setSelected(choice.equals(current.apply(now))));
            menu.getItems().add(item);
        }
    }

    private VBox empty() {
        Label words =
                Parts.label(
                        Bindings.createStringBinding(
                                () -> inWords(model.stateProperty().get()),
                                model.stateProperty(),
                                model.queryProperty()),
                        "muted");
        words.setWrapText(true);
        Button run = Parts.button("Run the checks", "plain-button", model::run);
        Parts.showWhen(
                run,
                model.stateProperty()
                        .map(state -> state == State.NOT_YET || state == State.STOPPED));
        Button on = Parts.button("Switch it on", "plain-button", model::switchOn);
        Parts.showWhen(
                on,
                model.stateProperty()
                        .map(state -> state == State.CHECK_OFF && !model.session().isReadOnly()));
        Button stop = Parts.button("Stop", "plain-button", model::stop);
        Parts.showWhen(stop, model.stateProperty().map(state -> state == State.CHECKING));
        VBox empty = new VBox(12, words, run, on, stop);
        empty.getStyleClass().add("hits-empty");
        empty.visibleProperty().bind(model.stateProperty().isNotEqualTo(State.FOUND));
        StackPane.setAlignment(empty, Pos.TOP_LEFT);
        return empty;
    }

    private String inWords(State state) {
        return switch (state) {
            case NOT_YET -> "The checks have not run yet.";
            case CHECKING -> "Checking the conversations …";
            case STOPPED -> "The checks were stopped before their end.";
            case NOTHING ->
                    model.session().conversations().isEmpty()
                            ? "There is nothing to check yet: import conversations first."
                            : "The checks that are on find nothing left to judge.";
            case NOTHING_SHOWN ->
                    switch (model.queryProperty().get().standing()) {
                        case OPEN ->
                                "Nothing matches. Take back a choice above, or look at what was"
                                        + " dismissed.";
                        case FLAGGED -> "Nothing that was accepted as a flag matches.";
                        case DISMISSED -> "Nothing that was dismissed matches.";
                    };
            case CHECK_OFF -> "This check is off, so it finds nothing.";
            case FOUND -> "";
        };
    }

    @Override
    protected void layoutChildren() {
        list.setFixedCellSize(Math.ceil(measure.prefHeight(-1)));
        super.layoutChildren();
    }

    private void wordsKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            toList();
            event.consume();
        }
    }

    /// Gives the keys to the list; where nothing is in it, out of the fields at least, so that
    /// single keys are commands again.
    private void toList() {
        if (list.isVisible()) {
            list.requestFocus();
        } else {
            requestFocus();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
            model.openChosen();
            event.consume();
        }
    }

    /// Puts the keys into the list, and runs the checks if they did not yet.
    public void arrive() {
        model.arrive();
        toList();
    }

    /// Puts the keys where a reason to dismiss is written.
    public void askReason() {
        detail.askReason();
    }
}
