package org.thoughttrace.curator.ui.versions;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.text.TextDiff;
import org.thoughttrace.curator.ui.control.DiffTexts;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.WrappedCell;
import org.thoughttrace.curator.ui.versions.ShownVersions.Row;

import java.util.stream.Collectors;

/// One difference: where, what of it, and the words.
final class DifferenceCell extends WrappedCell<Row> {

    private static final double SCROLL_BAR = 14;

    private final Label place = Parts.label("", "difference-place");
    private final Label what = Parts.label("", "tiny", "muted");
    private final TextFlow words = new TextFlow();
    private final VBox content;

    DifferenceCell() {
        super(SCROLL_BAR);
        getStyleClass().add("difference-cell");
        words.getStyleClass().add("diff");
        HBox head = new HBox(8, place, what);
        head.setAlignment(Pos.BASELINE_LEFT);
        content = new VBox(3, head, words);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        place.setText(row.place());
        what.setText(row.what());
        words.getChildren().setAll(DiffTexts.of(row.parts()));
        setAccessibleText(
                row.place()
                        + ", "
                        + row.what()
                        + ": "
                        + row.parts().stream()
                                .map(DifferenceCell::spoken)
                                .collect(Collectors.joining(" ")));
        setGraphic(content);
    }

    private static String spoken(TextDiff.Part part) {
        return switch (part.kind()) {
            case SAME -> part.text();
            case REMOVED -> "only in use: " + part.text() + ";";
            case ADDED -> "only in the other: " + part.text() + ";";
        };
    }
}
