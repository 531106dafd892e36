package org.thoughttrace.curator.ui.together;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.together.BundleReport;
import org.thoughttrace.curator.model.BundleRecord;
import org.thoughttrace.curator.ui.control.FileChoice;
import org.thoughttrace.curator.ui.control.FileRow;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.SheetFrame;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.inspector.Moments;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.together.BundleViewModel.Begin;
import org.thoughttrace.curator.ui.together.BundleViewModel.Stage;

import java.util.Optional;

/// Gives revisions out for other curators.
public final class BundleSheet {

    private static final FileChoice.Kind KIND = new FileChoice.Kind("Bundles", "gz");

    private final Session session;
    private final Sheets sheets;
    private final FileChoice files;
    private final BundleViewModel model;
    private final SheetFrame frame = new SheetFrame("Give out a bundle", "bundle-sheet");
    private final RadioButton everybody = new RadioButton("Everybody's revisions");
    private final Button primary = Parts.button("Give out", "primary-button", this::primaryPressed);
    private final Button second = Parts.button("Cancel", "plain-button", this::secondPressed);

    private BundleSheet(Session session, Sheets sheets, FileChoice files, String program) {
        this.session = session;
        this.sheets = sheets;
        this.files = files;
        this.model = new BundleViewModel(session, program);
        frame.subtitle().setText("Revisions for other stores of the same data");
        VBox form =
                new VBox(
                        section("Whose", whose()),
                        section("Since", since()),
                        section("File", target(), problem()));
        form.getStyleClass().add("sheet-form");
        frame.setBody(form);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.work().progressProperty());
        bar.setPrefWidth(180);
        bar.setAccessibleText("Progress");
        Parts.showWhen(bar, model.stageProperty().isEqualTo(Stage.WRITING));
        frame.setFoot(bar, Parts.spacer(), second, primary);
        frame.setPrimary(primary);
        primary.disableProperty()
                .bind(model.isSinceWrong().or(model.stageProperty().isEqualTo(Stage.WRITING)));
        form.disableProperty().bind(model.stageProperty().isEqualTo(Stage.WRITING));
        model.stageProperty().subscribe(this::show);
    }

    /// Opens the sheet. Must be called on the FX thread.
    ///
    /// @param program the version of the program
    public static void open(Session session, Sheets sheets, FileChoice files, String program) {
        BundleSheet sheet = new BundleSheet(session, sheets, files, program);
        sheet.frame.open(sheets, sheet.everybody, () -> {});
    }

    private static VBox section(String name, Region... rows) {
        VBox section = new VBox(8, Parts.label(name, "section-name"));
        section.getChildren().addAll(rows);
        return section;
    }

    private VBox whose() {
        ToggleGroup group = new ToggleGroup();
        RadioButton mine = new RadioButton("Only mine: " + model.curator());
        mine.setMnemonicParsing(false);
        everybody.setToggleGroup(group);
        mine.setToggleGroup(group);
        everybody.setSelected(true);
        model.mineOnlyProperty().bind(mine.selectedProperty());
        return new VBox(6, everybody, mine);
    }

    private VBox since() {
        ToggleGroup group = new ToggleGroup();
        RadioButton beginning = begin(group, Begin.BEGINNING);
        beginning.setText("The beginning");
        beginning.setSelected(true);
        RadioButton last = begin(group, Begin.LAST_BUNDLE);
        last.textProperty().bind(model.lastProperty().map(BundleSheet::lastBundle));
        last.disableProperty().bind(model.lastProperty().map(Optional::isEmpty));
        last.disableProperty()
                .subscribe(isGone -> {
                    if (isGone && last.isSelected()) {
                        beginning.setSelected(true);
                    }
                });
        RadioButton moment = begin(group, Begin.MOMENT);
        moment.setText("A day or moment");
        return new VBox(6, beginning, last, moment, when(moment));
    }

    private RadioButton begin(ToggleGroup group, Begin begin) {
        RadioButton button = new RadioButton();
        button.setMnemonicParsing(false);
        button.setToggleGroup(group);
        button.selectedProperty()
                .subscribe(isSelected -> {
                    if (isSelected) {
                        model.beginProperty().set(begin);
                    }
                });
        return button;
    }

    private static String lastBundle(Optional<BundleRecord> last) {
        return last.map(bundle -> "The last bundle, of " + Moments.dayAndTime(bundle.at()))
                .orElse("The last bundle: none was given out yet");
    }

    private VBox when(RadioButton moment) {
        TextField field = new TextField();
        field.setPromptText("2026-05-04");
        field.setAccessibleText("Since which day or moment");
        field.setMaxWidth(220);
        model.sinceProperty().bind(field.textProperty());
        Label hint = Parts.label("", "small", "muted");
        hint.textProperty()
                .bind(
                        model.isSinceWrong()
                                .map(isWrong ->
                                        isWrong
                                                ? "Write a day as 2026-05-04, or a moment as"
                                                        + " 2026-05-04T10:00:00Z."
                                                : "A day in UTC, from its beginning, or a"
                                                        + " moment."));
        VBox when = new VBox(4, field, hint);
        when.getStyleClass().add("since-moment");
        Parts.showWhen(when, moment.selectedProperty());
        moment.setOnAction(_ -> field.requestFocus());
        return when;
    }

    private FileRow target() {
        return new FileRow(
                model.targetProperty(),
                () ->
                        files.toWrite("Give out to", KIND, model.targetProperty().get())
                                .ifPresent(model.targetProperty()::set));
    }

    private Label problem() {
        Label problem = Parts.label(model.problemProperty(), "sheet-problem");
        problem.setWrapText(true);
        Parts.showWhen(problem, model.problemProperty().isNotEmpty());
        return problem;
    }

    private void show(Stage stage) {
        second.setText(stage == Stage.WRITING ? "Cancel" : "Close");
        if (stage == Stage.DONE) {
            model.reportProperty().get().ifPresent(this::done);
        }
    }

    private void done(BundleReport report) {
        if (frame.isOpen()) {
            sheets.close();
        }
        session.tell(
                Notice.information(
                        "Gave out "
                                + Wording.count(report.revisions(), "revision")
                                + " to "
                                + report.out().getFileName()
                                + "."));
    }

    private void primaryPressed() {
        model.write();
    }

    private void secondPressed() {
        if (model.stageProperty().get() == Stage.WRITING) {
            model.cancel();
        } else {
            sheets.close();
        }
    }
}
