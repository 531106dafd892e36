package org.thoughttrace.curator.ui.agreement;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.agreement.AgreementReport.Row;
import org.thoughttrace.curator.logic.agreement.Coefficient;
import org.thoughttrace.curator.logic.agreement.Division;
import org.thoughttrace.curator.logic.agreement.Figure;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.ui.control.LabelMark;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Figures in rows, each with its interval behind it; what has too little data says so beneath.
final class FigureTable {

    private final LabelScheme scheme;
    private final @Nullable Division division;
    private final GridPane grid = new GridPane();

    private FigureTable(LabelScheme scheme, @Nullable Division division) {
        this.scheme = scheme;
        this.division = division;
        grid.getStyleClass().add("figure-table");
    }

    static GridPane of(List<Row> rows, LabelScheme scheme, @Nullable Division division) {
        FigureTable table = new FigureTable(scheme, division);
        table.fill(rows);
        return table.grid;
    }

    private void fill(List<Row> rows) {
        List<Coefficient> columns = List.copyOf(rows.getFirst().figures().keySet());
        columns(columns.size());
        grid.add(head("", HPos.LEFT), 0, 0);
        grid.add(head("Thoughts", HPos.RIGHT), 1, 0);
        for (int i = 0; i < columns.size(); i++) {
            grid.add(head(columns.get(i).title(), HPos.RIGHT), 2 + i, 0);
        }
        Set<String> reasons = new LinkedHashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            grid.add(name(row), 0, 1 + i);
            grid.add(Parts.label(Wording.number(row.units()), "figure-units"), 1, 1 + i);
            int column = 2;
            for (Figure figure : new ArrayList<>(row.figures().values())) {
                grid.add(cell(figure, row.units()), column++, 1 + i);
                if (figure instanceof Figure.TooLittle(String reason)) {
                    reasons.add(reason);
                }
            }
        }
        int line = rows.size() + 1;
        for (String reason : reasons) {
            Label note = Parts.label("– " + reason, "small", "muted");
            note.setWrapText(true);
            grid.add(note, 0, line++, 2 + columns.size(), 1);
        }
    }

    private void columns(int figures) {
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(names);
        for (int i = 0; i <= figures; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(HPos.RIGHT);
            column.setMinWidth(Region.USE_PREF_SIZE);
            grid.getColumnConstraints().add(column);
        }
    }

    private static Label head(String words, HPos side) {
        Label head = Parts.label(words, "section-name");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setAlignment(side == HPos.RIGHT ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        return head;
    }

    private Node name(Row row) {
        String group = row.group();
        if (group == null) {
            return Parts.label("All thoughts", "strong");
        }
        if (row.kind() != null) {
            HBox name =
                    new HBox(
                            8,
                            LabelMark.of(scheme, row.kind(), group),
                            Parts.label(scheme.nameOf(Part.labelsOf(row.kind()), group)));
            name.setAlignment(Pos.CENTER_LEFT);
            return name;
        }
        return Parts.label(
                switch (division) {
                    case STAGE -> scheme.nameOf(Part.STAGES, group);
                    case KIND -> group.equals("reason") ? "Reasons" : "Reactions";
                    case LABEL, MODEL -> Wording.line(group, 60);
                    case null -> Wording.line(group, 60);
                });
    }

    /// @param all thoughts of its row; a figure that is taken from fewer says from how many
    private static Node cell(Figure figure, int all) {
        return switch (figure) {
            case Figure.TooLittle ignored -> Parts.label("–", "muted");
            case Figure.Known known -> {
                HBox cell =
                        new HBox(
                                8,
                                Parts.label(two(known.value()), "agreed-figure"),
                                Parts.label(
                                        two(known.low()) + " – " + two(known.high()),
                                        "figure-interval"));
                cell.setAlignment(Pos.BASELINE_RIGHT);
                if (known.units() != all) {
                    cell.getChildren()
                            .add(
                                    Parts.label(
                                            "of " + Wording.number(known.units()),
                                            "small",
                                            "muted"));
                }
                yield cell;
            }
        };
    }

    static String two(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.equals("-0.00") ? "0.00" : text.replace('-', '−');
    }
}
