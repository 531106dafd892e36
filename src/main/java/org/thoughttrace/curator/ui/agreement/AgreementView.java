package org.thoughttrace.curator.ui.agreement;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.agreement.AgreementReport;
import org.thoughttrace.curator.logic.agreement.AgreementReport.Work;
import org.thoughttrace.curator.logic.agreement.Confusion;
import org.thoughttrace.curator.logic.agreement.Division;
import org.thoughttrace.curator.ui.agreement.AgreementViewModel.Subject;
import org.thoughttrace.curator.ui.control.DropDown;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Segments;
import org.thoughttrace.curator.ui.control.Wording;

import java.util.ArrayList;
import java.util.List;

/// How far curators agree, on one page.
public final class AgreementView extends StackPane {

    /// What the figures can be divided by, nothing first.
    private enum Choice {
        NOTHING("All", null),
        LABEL("Label", Division.LABEL),
        KIND("Kind", Division.KIND),
        STAGE("Stage", Division.STAGE),
        MODEL("Model", Division.MODEL);

        private final String title;
        private final @Nullable Division division;

        Choice(String title, @Nullable Division division) {
            this.title = title;
            this.division = division;
        }
    }

    private final AgreementViewModel model;
    private final Segments<Choice> choices;
    private final DropDown<Subject> subjects =
            new DropDown<>(
                    "Whose labels are compared", subject -> Wording.line(subject.title(), 60));
    private final VBox table = new VBox();
    private final FlowPane matrices = new FlowPane(24, 16);
    private final VBox curators = new VBox(3);
    private final VBox severity = new VBox(6);
    private final Label about = Parts.label("", "small", "muted");
    private final List<HeatMap> maps = new ArrayList<>();
    private final CaseList cases;
    private final Button start;
    private final ScrollPane scroll;
    private boolean filling;
    private boolean wantsKeys;

    /// @param judging what the page offers while nobody has judged anything
    public AgreementView(AgreementViewModel model, Runnable judging) {
        this.model = model;
        this.cases = new CaseList(model);
        this.start = Parts.button("Judge a sample", "primary-button", judging);
        this.choices =
                new Segments<>(
                        List.of(Choice.values()),
                        choice -> choice.title,
                        "segment",
                        Segments.Arrows.CHOOSE,
                        choice -> model.divisionProperty().set(choice.division));
        model.divisionProperty().subscribe(this::showDivision);
        getStyleClass().add("agreement");
        VBox page = new VBox(24, head(), cards(), figures());
        page.getStyleClass().add("agreement-page");
        StackPane middle = new StackPane(page);
        StackPane.setAlignment(page, Pos.TOP_CENTER);
        this.scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        Node empty = empty();
        Parts.showWhen(empty, model.reportProperty().map(found -> found.isPresent() && isEmpty()));
        Parts.showWhen(
                scroll, model.reportProperty().map(found -> found.isPresent() && !isEmpty()));
        getChildren().addAll(scroll, empty);
        addEventFilter(KeyEvent.KEY_PRESSED, AgreementView::keyPressed);
        model.reportProperty()
                .subscribe(found -> {
                    found.ifPresent(this::show);
                    takeKeys();
                });
        model.subjectProperty().subscribe(subject -> showSubject());
        model.cellProperty()
                .subscribe(cell -> cell.ifPresent(one -> maps.forEach(map -> map.show(one))));
    }

    private static void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
            event.consume();
            button.fire();
        }
    }

    /// Brings the figures up to date and takes the keys.
    public void arrive() {
        model.measure();
        wantsKeys = true;
        takeKeys();
    }

    /// Before the first figures there is nothing that could take them.
    private void takeKeys() {
        if (wantsKeys && model.reportProperty().get().isPresent()) {
            wantsKeys = false;
            if (isEmpty()) {
                start.requestFocus();
            } else if (hasNoLabels()) {
                scroll.requestFocus();
            } else {
                choices.focus();
            }
        }
    }

    private boolean isEmpty() {
        return model.reportProperty()
                .get()
                .map(found ->
                        found.curators().isEmpty()
                                && found.sealed() == 0
                                && found.severity().isEmpty())
                .orElse(true);
    }

    /// True where no label counts, as none was given or none may be shown yet.
    private boolean hasNoLabels() {
        return model.reportProperty().get().filter(found -> found.curators().isEmpty()).isPresent();
    }

    private void showDivision(@Nullable Division division) {
        for (Choice choice : Choice.values()) {
            if (choice.division == division) {
                choices.show(choice);
            }
        }
    }

    private Node head() {
        CheckBox listed = new CheckBox("Only conversations in the list");
        listed.selectedProperty().bindBidirectional(model.onlyListedProperty());
        CheckBox blind = new CheckBox("Only judged with the label hidden");
        blind.selectedProperty().bindBidirectional(model.onlyBlindProperty());
        about.setWrapText(true);
        Label measuring = Parts.label("Measuring …", "small", "muted");
        Parts.showWhen(measuring, model.measuringProperty());
        HBox row =
                new HBox(
                        12,
                        Parts.label("Agreement", "title"),
                        measuring,
                        Parts.spacer(),
                        blind,
                        listed);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, row, about);
    }

    private Node cards() {
        ErrorRateCard rate = new ErrorRateCard(model);
        VBox who = new VBox(6, Parts.label("Curators", "section-name"), curators, severity);
        who.getStyleClass().addAll("card", "figure-card");
        HBox.setHgrow(rate, Priority.ALWAYS);
        HBox.setHgrow(who, Priority.ALWAYS);
        rate.setPrefWidth(420);
        who.setPrefWidth(420);
        return new HBox(16, rate, who);
    }

    private Node figures() {
        subjects.valueProperty()
                .subscribe(chosen -> {
                    if (!filling && chosen != null) {
                        model.choose(chosen);
                    }
                });
        choices.getStyleClass().add("segmented");
        HBox controls = new HBox(12, subjects, Parts.spacer(), Parts.label("by", "muted"), choices);
        controls.setAlignment(Pos.CENTER_LEFT);
        Label hint = Parts.label("Choose two above to see where they differ.", "small", "muted");
        Parts.showWhen(
                hint,
                model.subjectProperty()
                        .map(subject -> subject.orElse(null) instanceof Subject.Everybody));
        VBox figures = new VBox(16, controls, table, hint, matrices, cases);
        figures.getStyleClass().addAll("card", "figure-card");
        Parts.showWhen(figures, model.reportProperty().map(found -> !hasNoLabels()));
        return figures;
    }

    private Node empty() {
        Label words =
                Parts.label(
                        "Agreement is measured on judgements: labels that curators give for"
                                + " themselves, without seeing what others say.",
                        "muted");
        words.setWrapText(true);
        words.setMaxWidth(440);
        VBox empty =
                new VBox(Parts.label("Nobody has judged a thought yet", "title"), words, start);
        empty.getStyleClass().add("empty-state");
        return empty;
    }

    private void show(AgreementReport report) {
        about.setText(
                "%s in %s.%s Intervals hold the true value in 95 of 100 samples (bootstrap of %s)."
                        .formatted(
                                Wording.count(report.thoughts(), "thought"),
                                Wording.count(report.conversations(), "conversation"),
                                report.sealed() == 0
                                        ? ""
                                        : " %s left out until their double review is done."
                                                .formatted(Wording.number(report.sealed())),
                                Wording.number(
                                        org.thoughttrace.curator.logic.agreement.Bootstrap
                                                .RESAMPLES)));
        curators.getChildren().clear();
        for (Work work : report.curators()) {
            HBox row =
                    new HBox(
                            8,
                            Parts.label(Wording.line(work.curator(), 40)),
                            Parts.spacer(),
                            Parts.label(
                                    "%s judged, %s of them blind"
                                            .formatted(
                                                    Wording.number(work.judged()),
                                                    Wording.number(work.blind())),
                                    "small",
                                    "muted"),
                            Parts.label(
                                    Wording.number(work.corrected()) + " corrected",
                                    "small",
                                    "muted"));
            row.setAlignment(Pos.BASELINE_LEFT);
            curators.getChildren().add(row);
        }
        if (report.curators().isEmpty()) {
            Label sealed =
                    Parts.label(
                            report.sealed() == 0
                                    ? "Nobody has judged a thought yet."
                                    : "Nobody's labels count yet: they do where all who were given"
                                            + " a conversation for double review are done with"
                                            + " it.",
                            "muted");
            sealed.setWrapText(true);
            curators.getChildren().add(sealed);
        }
        severity.getChildren().clear();
        if (!report.severity().isEmpty()) {
            severity.getChildren()
                    .addAll(
                            Parts.label("Severity of flags that two raised", "section-name"),
                            FigureTable.of(report.severity(), model.scheme(), null));
        }
    }

    private void showSubject() {
        filling = true;
        subjects.getItems().setAll(model.subjects());
        subjects.setValue(model.subjectProperty().get().orElse(null));
        filling = false;
        table.getChildren().clear();
        if (!model.rows().isEmpty()) {
            table.getChildren()
                    .add(
                            FigureTable.of(
                                    model.rows(), model.scheme(), model.divisionProperty().get()));
        }
        maps.clear();
        if (model.subjectProperty().get().orElse(null) instanceof Subject.OfPair(var pair)) {
            for (Confusion confusion : model.confusions()) {
                maps.add(
                        new HeatMap(
                                confusion,
                                model.scheme(),
                                pair.first().title(),
                                pair.second().title(),
                                cell -> {
                                    model.choose(cell);
                                    showCases();
                                }));
            }
        }
        matrices.getChildren().setAll(maps);
        matrices.setManaged(!maps.isEmpty());
    }

    /// They stand at the end of the page, which may be out of sight.
    private void showCases() {
        layout();
        scroll.setVvalue(1);
        cases.focusList();
    }
}
