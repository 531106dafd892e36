package org.thoughttrace.curator.ui.agreement;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.agreement.AgreementReport;
import org.thoughttrace.curator.logic.agreement.ErrorRate;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Segments;
import org.thoughttrace.curator.ui.control.Wording;

import java.util.List;
import java.util.Locale;

/// How many of the labels that came in are wrong, and how many more to judge for a narrower interval.
final class ErrorRateCard extends VBox {

    private static final List<Double> WIDTHS = List.of(0.20, 0.10, 0.05);

    private final Label rate = Parts.label("", "big-figure");
    private final Label interval = Parts.label("", "figure-interval");
    private final Label from = Parts.label("", "small", "muted");
    private final Label more = Parts.label("", "small");

    ErrorRateCard(AgreementViewModel model) {
        getStyleClass().addAll("card", "figure-card");
        Segments<Double> widths =
                new Segments<>(
                        WIDTHS,
                        width -> Math.round(100 * width) + " points",
                        "segment",
                        Segments.Arrows.CHOOSE,
                        model.widthProperty()::set);
        model.widthProperty().subscribe(widths::show);
        widths.filled();
        widths.setMaxWidth(260);
        from.setWrapText(true);
        more.setWrapText(true);
        HBox figures = new HBox(10, rate, interval);
        figures.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        getChildren()
                .addAll(
                        Parts.label("Wrong labels among those imported", "section-name"),
                        figures,
                        from,
                        Parts.label("Width of the interval", "tiny", "muted"),
                        widths,
                        more);
        model.reportProperty().subscribe(found -> found.ifPresent(this::show));
    }

    private void show(AgreementReport report) {
        ErrorRate known = report.errorRate();
        switch (known) {
            case ErrorRate.Estimated estimated -> {
                rate.setText(percent(estimated.rate()) + " %");
                interval.setText(
                        percent(estimated.low()) + " – " + percent(estimated.high()) + " %");
                from.setText(
                        "From %s judged of %s."
                                .formatted(
                                        Wording.count(known.judged(), "thought"),
                                        Wording.number(known.population())));
                more.setText(
                        known.more() == 0
                                ? "The interval is narrow enough."
                                : "Judge %s more for an interval of that width."
                                        .formatted(Wording.number(known.more())));
            }
            case ErrorRate.TooLittle(String reason, int population, int judged, int needed) -> {
                rate.setText("–");
                interval.setText("");
                from.setText(reason);
                more.setText(
                        needed == 0
                                ? ""
                                : "Up to %s more give an interval of that width."
                                        .formatted(Wording.number(needed)));
            }
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
