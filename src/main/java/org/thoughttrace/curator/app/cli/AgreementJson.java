package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.agreement.AgreementReport;
import org.thoughttrace.curator.logic.agreement.AgreementReport.PairReport;
import org.thoughttrace.curator.logic.agreement.AgreementReport.Row;
import org.thoughttrace.curator.logic.agreement.AgreementReport.Work;
import org.thoughttrace.curator.logic.agreement.AgreementRequest.Basis;
import org.thoughttrace.curator.logic.agreement.Bootstrap;
import org.thoughttrace.curator.logic.agreement.Coefficient;
import org.thoughttrace.curator.logic.agreement.Confusion;
import org.thoughttrace.curator.logic.agreement.Division;
import org.thoughttrace.curator.logic.agreement.ErrorRate;
import org.thoughttrace.curator.logic.agreement.Figure;
import org.thoughttrace.curator.logic.agreement.Rater;
import org.thoughttrace.curator.model.LabelScheme;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// What agreement was measured, as JSON. Every figure is an object with `value`, `low`, `high` and
/// `reason`: either the first three are numbers, or `reason` says why there are none.
final class AgreementJson {

    private AgreementJson() {}

    static ObjectNode of(AgreementReport report, LabelScheme scheme) {
        ObjectNode root = Output.object();
        @Nullable Division division = report.request().division();
        root.put("by", division == null ? null : division.key());
        root.put("basis", report.request().basis() == Basis.BLIND ? "blind" : "all");
        root.put("seed", report.request().seed());
        root.put("resamples", Bootstrap.RESAMPLES);
        root.put("conversations", report.conversations());
        root.put("thoughts", report.thoughts());
        root.put("sealed", report.sealed());
        ArrayNode curators = Output.array(root, "curators");
        for (Work work : report.curators()) {
            ObjectNode node = curators.addObject();
            node.put("name", work.curator());
            node.put("judged", work.judged());
            node.put("blind", work.blind());
            node.put("corrected", work.corrected());
        }
        if (report.together().isEmpty()) {
            root.putNull("together");
        } else {
            rows(root.putObject("together"), report.together());
        }
        ArrayNode pairs = Output.array(root, "pairs");
        report.pairs().forEach(pair -> pair(pairs.addObject(), pair, scheme));
        if (report.severity().isEmpty()) {
            root.putNull("severity");
        } else {
            row(root.putObject("severity"), report.severity().getFirst());
        }
        errorRate(root.putObject("errorRate"), report.errorRate(), report.request().width());
        return root;
    }

    private static void pair(ObjectNode node, PairReport pair, LabelScheme scheme) {
        rater(node.putObject("first"), pair.first());
        rater(node.putObject("second"), pair.second());
        rows(node, pair.rows());
        ArrayNode matrices = Output.array(node, "confusion");
        for (Confusion confusion : Confusion.of(pair.cases(), scheme)) {
            ObjectNode matrix = matrices.addObject();
            matrix.put("kind", confusion.kind().key());
            ArrayNode labels = Output.array(matrix, "labels");
            confusion.labels().forEach(labels::add);
            ArrayNode counts = Output.array(matrix, "counts");
            for (List<Integer> ofOne : confusion.counts()) {
                ArrayNode line = counts.addArray();
                ofOne.forEach(line::add);
            }
        }
    }

    private static void rater(ObjectNode node, Rater rater) {
        switch (rater) {
            case Rater.Curator(String name) -> node.put("kind", "curator").put("name", name);
            case Rater.Imported() -> node.put("kind", "imported").putNull("name");
        }
    }

    /// The first over all, the others in a list.
    private static void rows(ObjectNode node, List<Row> rows) {
        row(node, rows.getFirst());
        ArrayNode groups = Output.array(node, "groups");
        for (Row row : rows.subList(1, rows.size())) {
            ObjectNode group = groups.addObject();
            group.put("name", row.group());
            group.put("kind", row.kind() == null ? null : row.kind().key());
            row(group, row);
        }
    }

    private static void row(ObjectNode node, Row row) {
        node.put("units", row.units());
        for (Coefficient coefficient : row.figures().keySet()) {
            Figure figure = row.figures().get(coefficient);
            if (figure != null) {
                figure(node.putObject(coefficient.key()), figure);
            }
        }
    }

    private static void figure(ObjectNode node, Figure figure) {
        switch (figure) {
            case Figure.Known(double value, double low, double high, int units) -> {
                node.put("value", value).put("low", low).put("high", high);
                node.put("units", units).putNull("reason");
            }
            case Figure.TooLittle(String reason) -> {
                node.putNull("value").putNull("low").putNull("high");
                node.putNull("units").put("reason", reason);
            }
        }
    }

    private static void errorRate(ObjectNode node, ErrorRate rate, double width) {
        switch (rate) {
            case ErrorRate.Estimated known -> {
                node.put("rate", known.rate()).put("low", known.low()).put("high", known.high());
                node.putNull("reason");
                node.put("unsettled", known.unsettled());
            }
            case ErrorRate.TooLittle none -> {
                node.putNull("rate").putNull("low").putNull("high");
                node.put("reason", none.reason());
                node.put("unsettled", 0);
            }
        }
        node.put("population", rate.population());
        node.put("judged", rate.judged());
        node.put("width", width);
        node.put("more", rate.more());
        node.put("method", "stratified estimate, Wilson interval on the effective sample size");
        ArrayNode strata = Output.array(node, "strata");
        if (rate instanceof ErrorRate.Estimated known) {
            for (ErrorRate.Stratum stratum : known.strata()) {
                ObjectNode one = strata.addObject();
                one.put("kind", stratum.kind().key());
                one.put("label", stratum.label());
                one.put("population", stratum.population());
                one.put("judged", stratum.judged());
                one.put("wrong", stratum.wrong());
            }
        }
    }
}
