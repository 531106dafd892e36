package org.thoughttrace.curator.ui.together;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.together.MergeReport;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.SheetFrame;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.control.WrappedCell;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.together.MergeViewModel.Stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Takes bundles in: says first what is new, known and in conflict, and does it when told to.
public final class MergeSheet {

    private final Sheets sheets;
    private final MergeViewModel model;
    private final Runnable showConflicts;
    private final SheetFrame frame = new SheetFrame("Take bundles in", "merge-sheet");
    private final HBox figures = new HBox();
    private final HBox working = new HBox(12);
    private final ListView<String> leftOut = new ListView<>();
    private final Label said = Parts.label("", "small", "muted");
    private final Button primary = Parts.button("Take in", "primary-button", this::primaryPressed);
    private final Button second = Parts.button("Cancel", "plain-button", this::secondPressed);

    private MergeSheet(Session session, Sheets sheets, List<Path> files, Runnable showConflicts) {
        this.sheets = sheets;
        this.model = new MergeViewModel(session, files);
        this.showConflicts = showConflicts;
        frame.subtitle()
                .setText(
                        files.stream()
                                .map(file -> String.valueOf(file.getFileName()))
                                .collect(Collectors.joining(", ")));
        frame.setBody(body());
        primary.setMinWidth(Button.USE_PREF_SIZE);
        second.setMinWidth(Button.USE_PREF_SIZE);
        frame.setFoot(said, Parts.spacer(), second, primary);
        frame.setPrimary(primary);
        said.setWrapText(true);
        HBox.setHgrow(said, Priority.SOMETIMES);
        model.stageProperty().subscribe(this::show);
    }

    /// Opens the sheet and begins to read. Must be called on the FX thread.
    ///
    /// @param showConflicts goes to the list of conflicts
    public static void open(
            Session session, Sheets sheets, List<Path> files, Runnable showConflicts) {
        MergeSheet sheet = new MergeSheet(session, sheets, files, showConflicts);
        sheet.frame.open(sheets, sheet.second, sheet::closed);
        sheet.model.preview();
    }

    private VBox body() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.work().progressProperty());
        bar.setAccessibleText("Progress");
        HBox.setHgrow(bar, Priority.ALWAYS);
        working.getChildren()
                .setAll(
                        bar,
                        Parts.label(model.work().messageProperty(), "small", "muted", "figures"));
        working.setAlignment(Pos.CENTER_LEFT);
        working.managedProperty().bind(working.visibleProperty());
        Label problem = Parts.label(model.problemProperty(), "sheet-problem");
        problem.setWrapText(true);
        problem.setMaxWidth(Double.MAX_VALUE);
        problem.setMinHeight(Label.USE_PREF_SIZE);
        Parts.showWhen(problem, model.problemProperty().isNotEmpty());
        figures.getStyleClass().add("import-figures");
        figures.managedProperty().bind(figures.visibleProperty());
        leftOut.getStyleClass().addAll("sheet-list", "left-out-list");
        leftOut.setAccessibleText("What is in conflict or not taken over");
        leftOut.setCellFactory(_ -> new LineCell());
        leftOut.managedProperty().bind(leftOut.visibleProperty());
        VBox.setVgrow(leftOut, Priority.ALWAYS);
        return new VBox(12, figures, working, problem, leftOut);
    }

    private void show(Stage stage) {
        working.setVisible(stage == Stage.READING || stage == Stage.MERGING);
        figures.setVisible(model.reportProperty().get().isPresent());
        leftOut.setVisible(false);
        model.reportProperty().get().ifPresent(this::showReport);
        said.setText(
                switch (stage) {
                    case READING -> "Nothing is written yet.";
                    case READY ->
                            model.canMerge()
                                    ? "What comes this way is not taken back by undo."
                                            + (model.reportProperty()
                                                            .get()
                                                            .filter(MergeSheet::hasUnmatched)
                                                            .isPresent()
                                                    ? " What has no place here, or does not show,"
                                                            + " is listed among the conflicts until"
                                                            + " you dismiss it."
                                                    : "")
                                    : "Nothing new: the store has all of it.";
                    case OTHER_DATA ->
                            "Their work can be applied where messages are found by their ids and"
                                    + " hold what the curator saw.";
                    case MERGING -> "Cancelling leaves the store as it was.";
                    case DONE, STOPPED -> "";
                });
        primary.setText(
                switch (stage) {
                    case OTHER_DATA -> "See what applies";
                    case DONE -> hasConflicts() ? "Show conflicts" : "Done";
                    case STOPPED -> "Try again";
                    default -> "Take in";
                });
        second.setText(
                stage == Stage.READY && !model.canMerge() || stage == Stage.DONE
                        ? "Close"
                        : "Cancel");
        primary.setDisable(
                stage == Stage.READING
                        || stage == Stage.MERGING
                        || stage == Stage.READY && !model.canMerge());
        if (frame.isOpen()) {
            (primary.isDisabled() ? second : primary).requestFocus();
        }
    }

    private boolean hasConflicts() {
        return model.reportProperty()
                .get()
                .filter(report -> !report.conflicts().isEmpty() || hasUnmatched(report))
                .isPresent();
    }

    /// Whether something is listed among the conflicts because it has no place or does not show.
    private static boolean hasUnmatched(MergeReport report) {
        return !report.unmatched().isEmpty();
    }

    private void showReport(MergeReport report) {
        figures.getChildren()
                .setAll(
                        figure(report.added(), "New", "revisions", "plain"),
                        figure(report.known(), "Known", "here already", "plain"),
                        figure(report.conflicts().size(), "Conflicts", "to be settled", "warn"),
                        figure(
                                report.unmatched().size(),
                                "Not here",
                                "what they are about",
                                "warn"));
        List<String> lines = new ArrayList<>(report.notes());
        report.conflicts()
                .forEach(found ->
                        lines.add(
                                "In conflict: "
                                        + FieldWords.name(found.field())
                                        + ", "
                                        + place(found.target())));
        report.unmatched()
                .forEach(found ->
                        lines.add(
                                FieldWords.name(found.revision().field())
                                        + ", "
                                        + place(found.revision().target())
                                        + ": "
                                        + found.reason()));
        leftOut.getItems().setAll(lines);
        leftOut.setVisible(!lines.isEmpty());
    }

    private static String place(Target target) {
        String in = target.conversation() == null ? "" : " of " + target.conversation();
        return switch (target) {
            case Target.OfMessage(String _, int turn) -> "turn " + turn + in;
            case Target.OfThought(String _, ThoughtId.Source(int turn, var kind, int index)) ->
                    kind.key() + " " + index + " on turn " + turn + in;
            case Target.OfThought ignored -> "added thought" + in;
            case Target.OfFlag _ -> "flag" + in;
            case Target.OfRewrite _ -> "rewrite" + in;
            case Target.OfConversation _ -> "the whole" + in;
            case Target.OfSubset _ -> "a subset";
            case Target.OfRecipe _ -> "a recipe";
            case Target.OfStore _ -> "the store";
        };
    }

    private static final class LineCell extends WrappedCell<String> {

        LineCell() {
            super(20);
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
        }
    }

    private static VBox figure(long number, String name, String meaning, String style) {
        VBox box =
                new VBox(
                        Parts.label(Wording.number(number), "figure", "figures"),
                        Parts.label(name, "figure-name"),
                        Parts.label(meaning, "figure-meaning"));
        box.getStyleClass().addAll("figure-box", "merge-figure", number == 0 ? "none" : style);
        return box;
    }

    private void primaryPressed() {
        switch (model.stageProperty().get()) {
            case READY -> model.merge();
            case OTHER_DATA -> model.previewRebased();
            case STOPPED -> model.preview();
            case DONE -> {
                boolean goOn = hasConflicts();
                sheets.close();
                if (goOn) {
                    showConflicts.run();
                }
            }
            default -> {}
        }
    }

    private void secondPressed() {
        if (model.stageProperty().get() == Stage.MERGING) {
            model.cancel();
        } else {
            sheets.close();
        }
    }

    /// Reading stops with the sheet.
    private void closed() {
        if (model.stageProperty().get() == Stage.READING) {
            model.cancel();
        }
    }
}
