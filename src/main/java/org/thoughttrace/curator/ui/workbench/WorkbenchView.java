package org.thoughttrace.curator.ui.workbench;

import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.ui.control.FileChoice;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.workbench.WorkbenchLists.Listed;

import java.util.List;
import java.util.Optional;

/// The export workbench on one screen: the five steps at the left, at the right the funnel, what a
/// rule left out, and the first rows.
public final class WorkbenchView extends BorderPane {
    /// Beneath a long funnel one scrolls to the lists, rather than see one line of them.
    private static final double LEAST_OF_LISTS = 260;

    private final WorkbenchViewModel model;
    private final FileChoice files;
    private final WhichStep which;
    private final WriteStep write;

    /// @param read goes to where the reader is in sight
    public WorkbenchView(WorkbenchViewModel model, FileChoice files, Runnable read) {
        this.model = model;
        this.files = files;
        this.which = new WhichStep(model);
        this.write = new WriteStep(model, files);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        getStyleClass().add("workbench");
        setLeft(steps());
        Region funnel = new FunnelPane(model);
        Region lists = lists(read);
        for (Region counted : List.of(funnel, lists)) {
            counted.getStyleClass().add("counted");
            counted.disableProperty().bind(model.isOutOfDate());
        }
        VBox results = new VBox(16, status(), funnel, lists);
        results.getStyleClass().add("workbench-results");
        ScrollPane scroll = new ScrollPane(results);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("workbench-results-scroll");
        setCenter(scroll);
        Runnable reveal = () -> model.session().tasks().soon(() -> Reveal.in(scroll, lists));
        model.lists().ruleProperty().addListener((_, _, _) -> reveal.run());
        model.lists().listedProperty().addListener((_, _, _) -> reveal.run());
    }

    /// From any of the forty fields and buttons.
    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            write.writeNow();
        }
    }

    /// What it shows.
    public WorkbenchViewModel model() {
        return model;
    }

    /// Puts the keys to the first field, and brings up to date what may be old.
    public void arrive() {
        model.session()
                .tasks()
                .read(
                        "Reading subsets",
                        _ -> model.session().workspace().subsets().all(),
                        which::offer,
                        model.session()::failed);
        model.arrive();
        which.lookup(".combo-box").requestFocus();
    }

    private Region steps() {
        VBox all =
                new VBox(
                        20,
                        new SavedPane(model),
                        step("1", "Which", which),
                        step("2", "Clean", new CleanStep(model)),
                        step("3", "Shape", new ShapeStep(model)),
                        step("4", "Split", new SplitStep(model)),
                        step("5", "Write", write));
        all.getStyleClass().add("workbench-steps");
        ScrollPane scroll = new ScrollPane(all);
        write.whenWritten(told -> Reveal.in(scroll, told));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("workbench-scroll");
        return scroll;
    }

    private static VBox step(String number, String name, Region content) {
        return new VBox(8, Parts.label(number + "  " + name, "step-name"), content);
    }

    private Region status() {
        Label title = Parts.label("What is given out", "step-name");
        Label counting = Parts.label("Counting …", "small", "muted");
        counting.visibleProperty().bind(model.countingProperty());
        Label problem = Parts.label(model.obstacle(), "problem-text");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        Parts.showWhen(problem, model.obstacle().map(words -> !words.isEmpty()));
        Label before =
                Parts.label("The counts and rows below are from before that.", "small", "muted");
        before.setId("out-of-date");
        Parts.showWhen(
                before,
                model.isOutOfDate()
                        .and(
                                BooleanExpression.booleanExpression(
                                        model.outcomeProperty().map(Optional::isPresent))));
        HBox row = new HBox(12, title, counting);
        row.setAlignment(Pos.BASELINE_LEFT);
        return new VBox(4, row, problem, before);
    }

    private Region lists(Runnable read) {
        WorkbenchLists shown = model.lists();
        ItemsPane left = new ItemsPane(shown, read);
        ReviewPane review = new ReviewPane(shown, read);
        RarePane rare = new RarePane(shown, read);
        left.visibleProperty().bind(shown.listedProperty().isEqualTo(Listed.LEFT_OUT));
        review.visibleProperty().bind(shown.listedProperty().isEqualTo(Listed.PERSONAL_DATA));
        rare.visibleProperty().bind(shown.listedProperty().isEqualTo(Listed.RARE_ANSWERS));
        StackPane items = new StackPane(left, review, rare);
        PreviewPane preview = new PreviewPane(model);
        HBox.setHgrow(items, Priority.ALWAYS);
        HBox.setHgrow(preview, Priority.ALWAYS);
        items.setPrefWidth(100);
        preview.setPrefWidth(100);
        HBox both = new HBox(16, items, preview);
        VBox.setVgrow(both, Priority.ALWAYS);
        both.setMinHeight(LEAST_OF_LISTS);
        return both;
    }
}
