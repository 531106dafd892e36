package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.agreement.AgreementReport;
import org.thoughttrace.curator.logic.agreement.AgreementReport.PairReport;
import org.thoughttrace.curator.logic.agreement.AgreementReport.Row;
import org.thoughttrace.curator.logic.agreement.AgreementReport.Work;
import org.thoughttrace.curator.logic.agreement.AgreementRequest.Basis;
import org.thoughttrace.curator.logic.agreement.Coefficient;
import org.thoughttrace.curator.logic.agreement.ErrorRate;
import org.thoughttrace.curator.logic.agreement.Figure;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What agreement was measured, for people who read it in a terminal.
final class AgreementText {

    private final Output output;
    private final LabelScheme scheme;

    AgreementText(Output output, LabelScheme scheme) {
        this.output = output;
        this.scheme = scheme;
    }

    void print(AgreementReport report) {
        output.line(
                "%d thoughts in %d conversations%s"
                        .formatted(
                                report.thoughts(),
                                report.conversations(),
                                report.sealed() == 0
                                        ? ""
                                        : "; %d left out until their double review is done"
                                                .formatted(report.sealed())));
        if (report.request().basis() == Basis.BLIND) {
            output.line("Counted are judgements made with the label hidden.");
        }
        for (Work work : report.curators()) {
            output.line(
                    "%s: %d judged (%d with the label hidden), %d corrected"
                            .formatted(
                                    Output.oneLine(work.curator()),
                                    work.judged(),
                                    work.blind(),
                                    work.corrected()));
        }
        if (!report.together().isEmpty()) {
            table("All curators", report.together());
        }
        for (PairReport pair : report.pairs()) {
            table(
                    Output.oneLine(pair.first().title() + " and " + pair.second().title()),
                    pair.rows());
        }
        if (!report.severity().isEmpty()) {
            table("Severity of flags", report.severity());
        }
        output.line("");
        output.line("Wrong labels among those imported");
        output.line("  " + errorRate(report));
    }

    private void table(String title, List<Row> rows) {
        output.line("");
        output.line(title);
        Set<String> reasons = new LinkedHashSet<>();
        for (Row row : rows) {
            StringBuilder line =
                    new StringBuilder("  %-34s %6d".formatted(nameOf(row), row.units()));
            for (Coefficient coefficient : row.figures().keySet()) {
                Figure figure = row.figures().get(coefficient);
                line.append("   ").append(coefficient.key()).append(' ');
                line.append(text(figure, row.units()));
                if (figure instanceof Figure.TooLittle(String reason)) {
                    reasons.add(reason);
                }
            }
            output.line(line.toString());
        }
        reasons.forEach(reason -> output.line("  –: " + reason));
    }

    private String nameOf(Row row) {
        String group = row.group();
        if (group == null) {
            return "all";
        }
        if (row.kind() != null) {
            return scheme.nameOf(Part.labelsOf(row.kind()), group);
        }
        return Output.oneLine(group);
    }

    /// @param all thoughts of its row; a figure that is taken from fewer says from how many
    private static String text(@Nullable Figure figure, int all) {
        return switch (figure) {
            case Figure.Known(double value, double low, double high, int units) ->
                    String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", value, low, high)
                            + (units == all ? "" : " of " + units);
            case Figure.TooLittle ignored -> "–";
            case null -> "–";
        };
    }

    private static String errorRate(AgreementReport report) {
        double width = 100 * report.request().width();
        return switch (report.errorRate()) {
            case ErrorRate.Estimated known ->
                    String.format(
                            Locale.ROOT,
                            "%.1f %% [%.1f, %.1f], from %d judged of %d thoughts; %s",
                            100 * known.rate(),
                            100 * known.low(),
                            100 * known.high(),
                            known.judged(),
                            known.population(),
                            known.more() == 0
                                    ? String.format(Locale.ROOT, "no wider than %.3g points", width)
                                    : String.format(
                                            Locale.ROOT,
                                            "%d more for an interval of %.3g points",
                                            known.more(),
                                            width));
            case ErrorRate.TooLittle none when none.more() == 0 -> none.reason();
            case ErrorRate.TooLittle none ->
                    String.format(
                            Locale.ROOT,
                            "%s For an interval of %.3g points judge up to %d more.",
                            none.reason(),
                            width,
                            none.more());
        };
    }
}
