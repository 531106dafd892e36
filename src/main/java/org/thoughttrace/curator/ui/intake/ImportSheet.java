package org.thoughttrace.curator.ui.intake;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.intake.ImportReport;
import org.thoughttrace.curator.logic.intake.IntakePlan;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.SheetFrame;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.control.Tabs;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.emoji.EmojiImages;
import org.thoughttrace.curator.ui.intake.ImportViewModel.Stage;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.versions.VersionsSheet;

import java.nio.file.Path;
import java.util.List;

/// Shows what files would change before anything is written, follows the import, and reports what
/// became of every record.
public final class ImportSheet {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("nothing-read");

    private final Session session;
    private final Sheets sheets;
    private final ImportViewModel model;
    private final SheetFrame frame = new SheetFrame("Import", "import-sheet");
    private final ReadingViewModel reading;
    private final ReadingPane readingPane;
    private boolean isCorrected;
    private final ImportFigures figures = new ImportFigures();
    private final Label sum = Parts.label("", "small", "muted");
    private final Label problem = Parts.label("", "sheet-problem");
    private final HBox working = new HBox();
    private final Tabs tabs = new Tabs();
    private final RejectList rejects = new RejectList(() -> model().rejectedAsText());
    private final WarningTree warnings = new WarningTree();
    private final ConflictList conflicts = new ConflictList(this::compare);
    private final NoteList notes = new NoteList();
    private final ToggleButton arrivedTab;
    private final ToggleButton conflictsTab;
    private final ToggleButton rejectedTab;
    private final ToggleButton warningsTab;
    private final ToggleButton notesTab;
    private final Button primary = Parts.button("Import", "primary-button", this::primaryPressed);
    private final Button second = Parts.button("Cancel", "plain-button", this::secondPressed);

    private ImportSheet(
            Session session,
            Sheets sheets,
            Session.Curator curator,
            EmojiImages emoji,
            List<Path> files) {
        this.session = session;
        this.sheets = sheets;
        this.model = new ImportViewModel(session, curator, files);
        this.reading = new ReadingViewModel(session, files, this::readAs);
        this.readingPane = new ReadingPane(reading);
        arrivedTab = tabs.add("New conversations", new ArrivedPane(model.arrived(), emoji));
        conflictsTab = tabs.add("Conflicting", conflicts);
        rejectedTab = tabs.add("Rejected", rejects);
        warningsTab = tabs.add("Warnings", warnings);
        notesTab = tabs.add("Notes", notes);
        conflictsTab.setVisible(false);
        rejectedTab.setVisible(false);
        warningsTab.setVisible(false);
        notesTab.setVisible(false);
        frame.subtitle().setText(named(files));
        frame.setBody(body());
        frame.setFoot(sum, Parts.spacer(), second, primary);
        frame.setPrimary(primary);
        sum.setWrapText(true);
        HBox.setHgrow(sum, Priority.SOMETIMES);
        model.stageProperty().subscribe(this::show);
        model.problemProperty().subscribe(text -> problem.setText(text));
    }

    /// Opens the sheet and begins to read the files. Must be called on the FX thread.
    ///
    /// @param curator whose name the import carries
    public static void open(
            Session session,
            Sheets sheets,
            Session.Curator curator,
            EmojiImages emoji,
            List<Path> files) {
        ImportSheet sheet = new ImportSheet(session, sheets, curator, emoji, files);
        sheet.showFrame();
        sheet.reading.look();
        sheet.model.preview();
    }

    private void showFrame() {
        frame.open(sheets, second, this::closed);
    }

    private void readAs(IntakePlan plan) {
        isCorrected = true;
        model.readAs(plan);
    }

    private VBox body() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.work().progressProperty());
        bar.setAccessibleText("Progress");
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label how = Parts.label(model.work().messageProperty(), "small", "muted", "figures");
        how.getStyleClass().add("progress-words");
        working.getChildren().setAll(bar, how);
        working.setAlignment(Pos.CENTER_LEFT);
        working.setSpacing(12);
        working.managedProperty().bind(working.visibleProperty());
        problem.setWrapText(true);
        problem.setMaxWidth(Double.MAX_VALUE);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        figures.managedProperty().bind(figures.visibleProperty());
        StackPane content = tabs.content();
        content.managedProperty().bind(content.visibleProperty());
        tabs.head().managedProperty().bind(tabs.head().visibleProperty());
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox body = new VBox(12, readingPane, figures, working, problem, tabs.head(), content);
        VBox.setVgrow(content, Priority.ALWAYS);
        return body;
    }

    private void show(Stage stage) {
        boolean busy = stage == Stage.READING || stage == Stage.IMPORTING;
        working.setVisible(busy);
        boolean isNothingRead = stage == Stage.STOPPED && model.reportProperty().get().isEmpty();
        readingPane.setVisible(stage != Stage.DONE);
        readingPane.setManaged(stage != Stage.DONE);
        readingPane.setDisable(stage == Stage.IMPORTING);
        figures.setVisible(!isNothingRead);
        tabs.head().setVisible(!isNothingRead);
        tabs.content().setVisible(!isNothingRead);
        frame.pseudoClassStateChanged(EMPTY, isNothingRead);
        model.reportProperty().get().ifPresent(report -> showReport(report, stage));
        switch (stage) {
            case READING -> {
                buttons("Import", "Cancel");
                sum.setText("Nothing is written yet.");
            }
            case READY -> {
                boolean can = model.canImport();
                buttons(can ? importTitle() : "Import", can ? "Cancel" : "Close");
            }
            case IMPORTING -> {
                buttons("Import", "Cancel import");
                sum.setText("Cancelling leaves the store as it was.");
            }
            case DONE -> {
                buttons("Done", "");
                leaveIfUnseen(Notice.Kind.INFORMATION);
            }
            case STOPPED -> {
                buttons("Try again", "Close");
                sum.setText("");
                leaveIfUnseen(Notice.Kind.PROBLEM);
            }
        }
        boolean wantsPrimary = stage == Stage.DONE || stage == Stage.STOPPED || model.canImport();
        primary.setDisable(!wantsPrimary);
        // Who is correcting how the file is read goes on there while it is read anew.
        if (frame.isOpen() && !(isCorrected && readingPane.isFocusWithin())) {
            (wantsPrimary ? primary : second).requestFocus();
        }
    }

    private void buttons(String primaryTitle, String secondTitle) {
        primary.setText(primaryTitle);
        second.setText(secondTitle);
        second.setVisible(!secondTitle.isEmpty());
        second.setManaged(second.isVisible());
    }

    private String importTitle() {
        ImportReport seen = model.reportProperty().get().orElseThrow();
        return seen.imported() > 0
                ? "Import " + Wording.number(seen.imported())
                : "Keep " + Wording.count(seen.freshConflicts(), "other version");
    }

    private void showReport(ImportReport report, Stage stage) {
        figures.show(report, stage);
        conflicts.show(report.conflicts(), stage);
        rejects.show(report);
        warnings.show(report.warnings());
        notes.show(report);
        Tabs.count(arrivedTab, report.imported());
        Tabs.count(conflictsTab, report.conflicting());
        Tabs.count(rejectedTab, report.rejected().size());
        Tabs.count(warningsTab, report.warnings().size());
        Tabs.count(notesTab, notes.size());
        conflictsTab.setVisible(report.conflicting() > 0);
        rejectedTab.setVisible(!report.rejected().isEmpty());
        warningsTab.setVisible(!report.warnings().isEmpty());
        notesTab.setVisible(notes.size() > 0);
        sum.setText(ImportFigures.sum(report));
        if (report.imported() == 0 && report.conflicting() > 0) {
            conflictsTab.setSelected(true);
        } else if (report.imported() == 0 && !report.rejected().isEmpty()) {
            rejectedTab.setSelected(true);
        } else if (tabs.isHiddenShown()) {
            arrivedTab.setSelected(true);
        }
    }

    private void compare(List<String> conversations) {
        session.open(conversations.getFirst());
        VersionsSheet.open(session, sheets, conversations);
    }

    private void primaryPressed() {
        switch (model.stageProperty().get()) {
            case READY -> model.importFiles();
            case STOPPED -> model.preview();
            case DONE -> sheets.close();
            default -> {}
        }
    }

    private void secondPressed() {
        if (model.stageProperty().get() == Stage.IMPORTING) {
            model.cancel();
        } else {
            sheets.close();
        }
    }

    private ImportViewModel model() {
        return model;
    }

    /// Reading stops with the sheet; an import goes on without it, and says so when it is over.
    private void closed() {
        if (model.stageProperty().get() == Stage.READING) {
            model.cancel();
        }
    }

    private void leaveIfUnseen(Notice.Kind kind) {
        if (!frame.isOpen() && !model.isAbandoned()) {
            session.tell(new Notice(kind, model.sentence(), "Show report", this::showFrame));
        }
    }

    private static String named(List<Path> files) {
        return files.size() == 1
                ? String.valueOf(files.getFirst().getFileName())
                : Wording.count(files.size(), "file");
    }
}
