package org.thoughttrace.curator.ui.export;

import atlantafx.base.controls.ToggleSwitch;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thoughttrace.curator.logic.export.ExportReport;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.ui.control.FileChoice;
import org.thoughttrace.curator.ui.control.FileRow;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Segments;
import org.thoughttrace.curator.ui.control.SheetFrame;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.export.ExportViewModel.Counts;
import org.thoughttrace.curator.ui.export.ExportViewModel.Scope;
import org.thoughttrace.curator.ui.export.ExportViewModel.Stage;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Gives conversations out: which ones, what goes with them, and where to.
public final class ExportSheet {

    private static final FileChoice.Kind KIND =
            new FileChoice.Kind("ThoughtTrace conversations", "jsonl");

    private final Session session;
    private final Sheets sheets;
    private final FileChoice files;
    private final Optional<Consumer<Path>> showInFolder;
    private final ExportViewModel model;
    private final SheetFrame frame = new SheetFrame("Export", "export-sheet");
    private final VBox choosing = new VBox();
    private final VBox done = new VBox();
    private final HBox working = new HBox();
    private final CheckBox replace = new CheckBox("Replace the file that is there");
    private final Button primary = Parts.button("Export", "primary-button", this::primaryPressed);
    private final Button second = Parts.button("Cancel", "plain-button", this::secondPressed);

    private ExportSheet(
            Session session,
            Sheets sheets,
            FileChoice files,
            Optional<Consumer<Path>> showInFolder,
            Optional<Set<String>> found) {
        this.session = session;
        this.sheets = sheets;
        this.files = files;
        this.showInFolder = showInFolder;
        this.model = new ExportViewModel(session, found);
        frame.subtitle().setText("ThoughtTrace JSON Lines");
        fillChoosing();
        fillWorking();
        done.getStyleClass().add("export-done");
        frame.setBody(new StackPane(choosing, done));
        frame.setFoot(working, Parts.spacer(), second, primary);
        frame.setPrimary(primary);
        primary.disableProperty()
                .bind(model.canExport().not().and(model.stageProperty().isNotEqualTo(Stage.DONE)));
        model.stageProperty().subscribe(this::show);
    }

    /// Opens the sheet. Must be called on the FX thread.
    ///
    /// @param files asks for another file than the one beside the store
    /// @param showInFolder shows a file where it lies; empty where the system offers no such thing
    /// @param found the ids that the filter of the window finds; empty when there is no filter
    public static void open(
            Session session,
            Sheets sheets,
            FileChoice files,
            Optional<Consumer<Path>> showInFolder,
            Optional<Set<String>> found) {
        ExportSheet sheet = new ExportSheet(session, sheets, files, showInFolder, found);
        sheet.frame.open(sheets, sheet.choosing.lookup(".check-chip"), () -> {});
    }

    private void fillChoosing() {
        choosing.getStyleClass().add("sheet-form");
        choosing.getChildren()
                .setAll(
                        section("Conversations", scope(), statuses(), counts()),
                        section("With each conversation", curation()),
                        section("File", target(), problem()));
    }

    private static VBox section(String name, Region... rows) {
        VBox section = new VBox(8, Parts.label(name, "section-name"));
        section.getChildren().addAll(rows);
        return section;
    }

    /// Whoever filtered means what they found, and sees that it is so.
    private Region scope() {
        Segments<Scope> scopes =
                new Segments<>(
                        List.of(Scope.FOUND, Scope.ALL),
                        this::words,
                        "segment",
                        Segments.Arrows.CHOOSE,
                        model::choose);
        scopes.filled();
        model.scopeProperty().subscribe(scopes::show);
        scopes.setVisible(model.hasFilter());
        scopes.setManaged(model.hasFilter());
        return scopes;
    }

    private String words(Scope scope) {
        String count = Wording.number(model.size(scope));
        return scope == Scope.FOUND ? "Found by the filter  " + count : "All  " + count;
    }

    private FlowPane statuses() {
        FlowPane chips = new FlowPane(8, 8);
        for (Status status : Status.values()) {
            ToggleButton chip = new ToggleButton();
            chip.getStyleClass().setAll("check-chip");
            chip.setGraphic(new FontIcon(Feather.CHECK));
            model.scopeProperty()
                    .subscribe(_ -> {
                        int available = model.available(status);
                        chip.setText(status.title() + "  " + Wording.number(available));
                        chip.setAccessibleText(
                                status.title() + ", " + Wording.count(available, "conversation"));
                    });
            chip.selectedProperty().bindBidirectional(model.chosenProperty(status));
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private Label counts() {
        Label label = Parts.label("", "small", "muted");
        label.setWrapText(true);
        model.countsProperty().subscribe(counts -> label.setText(words(counts)));
        return label;
    }

    private static String words(Counts counts) {
        if (counts.conversations() == 0) {
            return "No conversation has one of these statuses: choose another.";
        }
        return Wording.count(counts.conversations(), "conversation")
                + " · "
                + Wording.number(counts.edited())
                + " edited, the others byte for byte as they came · "
                + Wording.number(counts.excluded())
                + " left out";
    }

    private Region curation() {
        ToggleSwitch toggle = Parts.slidingSwitch("Add the curation object");
        toggle.selectedProperty().bindBidirectional(model.withCurationProperty());
        toggle.getStyleClass().add("curation-switch");
        Label name = Parts.label("Add the curation object");
        name.setLabelFor(toggle);
        Label what =
                Parts.label(
                        "Status, stages, relations, tags, topics, flags and curators, as the last"
                                + " member of each line.",
                        "small",
                        "muted");
        what.setWrapText(true);
        VBox words = new VBox(1, name, what);
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.setAccessibleText(name.getText() + ". " + what.getText());
        words.setOnMouseClicked(_ -> toggle.setSelected(!toggle.isSelected()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(16, words, toggle);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private VBox target() {
        replace.selectedProperty().bindBidirectional(model.replaceProperty());
        replace.getStyleClass().add("replace-box");
        Parts.showWhen(replace, model.targetExistsProperty());
        return new VBox(10, new FileRow(model.targetProperty(), this::chooseTarget), replace);
    }

    private Label problem() {
        Label problem = Parts.label(model.problemProperty(), "sheet-problem");
        problem.setWrapText(true);
        Parts.showWhen(problem, model.problemProperty().isNotEmpty());
        return problem;
    }

    private void fillWorking() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.work().progressProperty());
        bar.setPrefWidth(180);
        bar.setAccessibleText("Progress");
        working.getChildren()
                .setAll(
                        bar,
                        Parts.label(model.work().messageProperty(), "small", "muted", "figures"));
        working.setSpacing(12);
        working.setAlignment(Pos.CENTER_LEFT);
        Parts.showWhen(working, model.stageProperty().isEqualTo(Stage.WRITING));
    }

    private void show(Stage stage) {
        choosing.setVisible(stage != Stage.DONE);
        choosing.setDisable(stage == Stage.WRITING);
        done.setVisible(stage == Stage.DONE);
        primary.setText(stage == Stage.DONE ? "Done" : "Export");
        second.setText(stage == Stage.WRITING ? "Cancel export" : "Cancel");
        second.setVisible(stage != Stage.DONE);
        second.setManaged(second.isVisible());
        if (stage == Stage.DONE) {
            model.reportProperty().get().ifPresent(this::showReport);
        }
        if (frame.isOpen()) {
            (stage == Stage.WRITING ? second : primary).requestFocus();
        } else if (stage == Stage.DONE) {
            session.tell(
                    Notice.information(
                            "Exported to " + model.targetProperty().get().getFileName() + "."));
        } else if (stage == Stage.CHOOSING && !model.problemProperty().get().isEmpty()) {
            session.tell(Notice.problem(model.problemProperty().get()));
        }
    }

    private void showReport(ExportReport report) {
        FontIcon check = new FontIcon(Feather.CHECK_CIRCLE);
        check.getStyleClass().add("done-mark");
        Label name = Parts.label(String.valueOf(report.out().getFileName()), "title");
        Label folder =
                Parts.label(
                        String.valueOf(report.out().toAbsolutePath().getParent()),
                        "small",
                        "muted");
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Label what =
                Parts.label(
                        Wording.count(report.conversations(), "conversation")
                                + " · "
                                + Wording.count(report.messages(), "message")
                                + " · "
                                + Wording.count(report.thoughts(), "thought"));
        Label more =
                Parts.label(
                        Wording.number(report.edited())
                                + " edited, "
                                + Wording.number(report.excluded())
                                + " left out",
                        "muted");
        done.getChildren().setAll(check, name, folder, what, more);
        showInFolder.ifPresent(show ->
                done.getChildren()
                        .add(
                                Parts.button(
                                        "Show in folder",
                                        "plain-button",
                                        () -> show.accept(report.out()))));
    }

    private void chooseTarget() {
        files.toWrite("Export to", KIND, model.targetProperty().get())
                .ifPresent(model::chooseTarget);
    }

    private void primaryPressed() {
        if (model.stageProperty().get() == Stage.DONE) {
            sheets.close();
        } else {
            model.export();
        }
    }

    private void secondPressed() {
        if (model.stageProperty().get() == Stage.WRITING) {
            model.cancel();
        } else {
            sheets.close();
        }
    }
}
