package org.thoughttrace.curator.ui.intake;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.intake.ImportReport;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.intake.ImportViewModel.Stage;

import java.util.ArrayList;
import java.util.List;

/// The four numbers of an import, each with a word on what it means. They add up to the records.
final class ImportFigures extends HBox {

    private record Figure(VBox box, Label number, Label name, Label meaning) {}

    private final Figure fresh = figure("New", "");
    private final Figure identical = figure("Identical", "here already, skipped");
    private final Figure conflicting = figure("Conflicting", "same id, other content");
    private final Figure rejected = figure("Rejected", "cannot be read");

    ImportFigures() {
        getStyleClass().add("import-figures");
    }

    void show(ImportReport report, Stage stage) {
        fresh.name().setText(stage == Stage.DONE ? "Imported" : "New");
        fresh.meaning()
                .setText(
                        report.imported() == 0
                                ? "nothing new"
                                : Wording.count(report.messages(), "message")
                                        + " · "
                                        + Wording.count(report.thoughts(), "thought"));
        set(fresh, report.imported());
        set(identical, report.identical());
        set(conflicting, report.conflicting());
        set(rejected, report.rejected().size());
        mark(conflicting, "warn", report.conflicting() > 0);
        mark(rejected, "bad", !report.rejected().isEmpty());
    }

    /// The four numbers as one sentence.
    static String sum(ImportReport report) {
        List<String> parts = new ArrayList<>();
        for (long number :
                new long[] {
                    report.imported(),
                    report.identical(),
                    report.conflicting(),
                    report.rejected().size()
                }) {
            parts.add(Wording.number(number));
        }
        return Wording.count(report.records(), "record") + " = " + String.join(" + ", parts);
    }

    private Figure figure(String name, String meaning) {
        Label number = Parts.label("–", "figure");
        Label title = Parts.label(name, "figure-name");
        Label words = Parts.label(meaning, "figure-meaning");
        VBox box = new VBox(number, title, words);
        box.getStyleClass().add("figure-box");
        getChildren().add(box);
        return new Figure(box, number, title, words);
    }

    private static void set(Figure figure, long number) {
        figure.number().setText(Wording.number(number));
        figure.box().setAccessibleText(figure.name().getText() + ": " + number);
        mark(figure, "none", number == 0);
    }

    private static void mark(Figure figure, String style, boolean wanted) {
        figure.box().getStyleClass().remove(style);
        if (wanted) {
            figure.box().getStyleClass().add(style);
        }
    }
}
