package org.thoughttrace.curator.ui.finding;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.check.Finding;
import org.thoughttrace.curator.logic.check.Place;
import org.thoughttrace.curator.ui.control.Parts;

/// A row of the list of findings. All are as tall, headings too.
final class FindingCell extends ListCell<FindingRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double DOT = 4;

    private final Label title = Parts.label("", "hit-title");
    private final Label count = Parts.label("", "hit-note");
    private final HBox heading = new HBox(8, title, Parts.spacer(), count);
    private final Circle dot = new Circle(DOT);
    private final Label message = Parts.label("", "finding-message");
    private final Label place = Parts.label("", "hit-note");
    private final HBox entry = new HBox(10, dot, new VBox(1, message, place));

    /// @param pressed opens the row that is chosen
    FindingCell(Runnable pressed) {
        heading.setAlignment(Pos.BOTTOM_LEFT);
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.getStyleClass().add("hit");
        for (Label label : new Label[] {title, message, place}) {
            label.setMinWidth(0);
        }
        HBox.setHgrow(entry.getChildren().getLast(), Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
        setText(null);
        setOnMouseClicked(event -> {
            if (getItem() instanceof FindingRow.Entry) {
                pressed.run();
            }
        });
    }

    /// One that is never shown, for the height of all.
    static FindingCell measure() {
        FindingCell cell = new FindingCell(() -> {});
        cell.message.setText("Ag");
        cell.place.setText("Ag");
        cell.setGraphic(cell.entry);
        return cell;
    }

    @Override
    protected void updateItem(@Nullable FindingRow row, boolean empty) {
        super.updateItem(row, empty);
        FindingRow shown = empty ? null : row;
        pseudoClassStateChanged(HEADING, shown instanceof FindingRow.Heading);
        switch (shown) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case FindingRow.Heading(String name, int findings) -> {
                title.setText(name);
                count.setText("%,d".formatted(findings));
                setGraphic(heading);
                setAccessibleText(name + ", " + findings);
            }
            case FindingRow.Entry of -> show(of);
        }
    }

    private void show(FindingRow.Entry of) {
        Finding finding = of.judged().finding();
        message.setText(finding.message());
        String where = where(finding.place());
        place.setText(of.inConversation() ? where : where + " · " + finding.conversation());
        dot.getStyleClass().setAll("severity-dot", "severity-" + finding.severity().key());
        setGraphic(entry);
        setAccessibleText(
                finding.severity().title()
                        + ", "
                        + finding.message()
                        + " "
                        + finding.conversation()
                        + ", "
                        + where);
    }

    static String where(Place place) {
        return place.turn() == 0
                ? "whole conversation"
                : place.number() == 0
                        ? "turn " + place.turn()
                        : "turn " + place.turn() + ", thought " + place.number();
    }
}
