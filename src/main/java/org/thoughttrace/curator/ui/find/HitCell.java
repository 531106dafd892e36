package org.thoughttrace.curator.ui.find;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.find.Hit;
import org.thoughttrace.curator.logic.find.Snippet;
import org.thoughttrace.curator.ui.control.LitText;
import org.thoughttrace.curator.ui.control.Parts;

import java.util.BitSet;
import java.util.function.IntConsumer;

/// A row of the list of hits. All are as tall, headings too.
final class HitCell extends ListCell<HitRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    /// So many chars stand before the first lit word: in a narrow list it would be cut off else.
    private static final int BEFORE = 16;

    private final Label title = Parts.label("", "hit-title");
    private final Label id = Parts.label("", "hit-note");
    private final Label count = Parts.label("", "hit-note");
    private final VBox heading = new VBox(1, title, new HBox(8, id, Parts.spacer(), count));
    private final LitText words = new LitText("hit-words");
    private final Label place = Parts.label("", "hit-note");
    private final VBox hit = new VBox(1, words, place);
    private final IntConsumer reached;

    /// @param reached is told each row that is shown
    /// @param pressed opens the row that is chosen
    HitCell(IntConsumer reached, Runnable pressed) {
        this.reached = reached;
        hit.getStyleClass().add("hit");
        for (VBox box : new VBox[] {heading, hit}) {
            box.setAlignment(Pos.CENTER_LEFT);
        }
        for (Label label : new Label[] {title, id}) {
            label.setMinWidth(0);
        }
        HBox.setHgrow(id, Priority.SOMETIMES);
        count.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
        setText(null);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                pressed.run();
            }
        });
    }

    /// One that is never shown, for the height of all.
    static HitCell measure() {
        HitCell cell = new HitCell(row -> {}, () -> {});
        cell.title.setText("Ag");
        cell.id.setText("Ag");
        cell.setGraphic(cell.heading);
        return cell;
    }

    @Override
    protected void updateItem(@Nullable HitRow row, boolean empty) {
        super.updateItem(row, empty);
        HitRow shown = empty ? null : row;
        pseudoClassStateChanged(HEADING, shown instanceof HitRow.Conversation);
        switch (shown) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case HitRow.Conversation of -> show(of);
            case HitRow.Text(Hit found) -> show(found);
        }
        if (shown != null) {
            reached.accept(getIndex());
        }
    }

    private void show(HitRow.Conversation of) {
        title.setText(of.title());
        id.setText(of.id());
        count.setText("%,d %s".formatted(of.count(), of.count() == 1 ? "hit" : "hits"));
        setGraphic(heading);
        setAccessibleText(of.title() + ", " + count.getText());
    }

    private void show(Hit found) {
        String where = found.kind().title();
        if (found.turn() > 0) {
            where = "Turn " + found.turn() + " · " + where;
        }
        place.setText(where);
        Snippet snippet = found.snippet().from(BEFORE);
        BitSet lit = new BitSet();
        snippet.lit().forEach(stretch -> lit.set(stretch.start(), stretch.end()));
        words.show(snippet.text(), lit);
        setGraphic(hit);
        setAccessibleText(where + ", " + found.snippet().text());
    }
}
