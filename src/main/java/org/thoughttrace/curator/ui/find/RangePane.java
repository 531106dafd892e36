package org.thoughttrace.curator.ui.find;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.filter.FilterField.Kind;
import org.thoughttrace.curator.logic.filter.Operand;
import org.thoughttrace.curator.logic.filter.Period;
import org.thoughttrace.curator.ui.control.Parts;

/// A field of numbers or months: a histogram to drag over, and two fields to type into.
final class RangePane extends FacetPane {

    private final Histogram histogram = new Histogram(this::choose);
    private final TextField from = field("from");
    private final TextField to = field("to");
    private @Nullable Facet facet;

    RangePane(FacetsViewModel model, String title) {
        super(model, title);
        from.setAccessibleText(title + " from");
        to.setAccessibleText(title + " to");
        histogram.setAccessibleText(title + " as a histogram; type the range in the fields below");
        HBox row = new HBox(6, from, Parts.label("to", "small", "muted"), to);
        row.setAlignment(Pos.CENTER_LEFT);
        body().getChildren().addAll(histogram, row);
    }

    private TextField field(String prompt) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.getStyleClass().add("range-field");
        field.setPrefColumnCount(6);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take();
                event.consume();
            }
        });
        field.focusedProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        take();
                    }
                });
        return field;
    }

    private void take() {
        Facet shown = facet;
        if (shown == null) {
            return;
        }
        String low = from.getText().strip();
        String high = to.getText().strip();
        if (isGood(shown, low) && isGood(shown, high)) {
            choose(low.isEmpty() ? null : low, high.isEmpty() ? null : high);
        } else {
            fill(shown);
        }
    }

    private static boolean isGood(Facet shown, String bound) {
        return bound.isEmpty()
                || (shown.field().kind() == Kind.MOMENT
                        ? Period.of(bound).isPresent()
                        : bound.matches("-?[0-9]{1,15}"));
    }

    private void choose(@Nullable String low, @Nullable String high) {
        Facet shown = facet;
        if (shown == null || low == null && high == null && !shown.isChosen()) {
            return;
        }
        Operand now = model().rangeOf(shown.field());
        if (!textOf(now, true).equals(low == null ? "" : low)
                || !textOf(now, false).equals(high == null ? "" : high)) {
            model().choose(shown.field(), low, high);
        }
    }

    @Override
    void fill(Facet shown) {
        facet = shown;
        Operand range = model().rangeOf(shown.field());
        from.setText(textOf(range, true));
        to.setText(textOf(range, false));
        histogram.show(shown, from.getText(), to.getText());
    }

    private static String textOf(@Nullable Operand range, boolean isLower) {
        return switch (range) {
            case Operand.Between(Long low, Long high) -> {
                Long bound = isLower ? low : high;
                yield bound == null ? "" : bound.toString();
            }
            case Operand.During(Period low, Period high) -> {
                Period bound = isLower ? low : high;
                yield bound == null ? "" : bound.text();
            }
            case null, default -> "";
        };
    }
}
