package org.thoughttrace.curator.ui.bulk;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.bulk.ThoughtChange;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.text.TextDiff;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.ui.control.DiffTexts;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.control.WrappedCell;
import org.thoughttrace.curator.ui.inspector.ChangeExcerpt;
import org.thoughttrace.curator.ui.markdown.PlainLine;

import java.util.List;
import java.util.stream.Collectors;

/// One change of a thought: whether it is wanted, what it was and would be, and where.
final class ChangeCell extends WrappedCell<ThoughtChange> {

    private static final int LONGEST_TEXT = 160;
    private static final double SCROLL_BAR = 16;

    private final LabelScheme scheme;
    private final Ticks ticks;
    private final CheckBox tick = new CheckBox();
    private final TextFlow change = new TextFlow();
    private final Label text = Parts.label("", "bulk-thought");
    private final Label place = Parts.label("", "bulk-place");
    private final VBox words = new VBox(3, change, text, place);
    private final HBox content = new HBox(10, tick, words);

    ChangeCell(LabelScheme scheme, Ticks ticks) {
        super(SCROLL_BAR);
        this.scheme = scheme;
        this.ticks = ticks;
        // Space in the list does it; the cell is told as one.
        tick.setFocusTraversable(false);
        tick.setMouseTransparent(true);
        tick.setMinWidth(Region.USE_PREF_SIZE);
        text.setTextOverrun(OverrunStyle.ELLIPSIS);
        text.setMinWidth(0);
        place.setMinWidth(0);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        content.setAlignment(Pos.TOP_LEFT);
        addEventFilter(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (!isEmpty()) {
                        ticks.turn(getIndex());
                    }
                });
        ticks.wantedProperty().subscribe(() -> showTick());
    }

    @Override
    protected void updateItem(@Nullable ThoughtChange item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean isLabel = item.act() instanceof Act.SetLabel;
        List<TextDiff.Part> pieces =
                isLabel
                        ? ChangeExcerpt.ofWords(name(item, item.before()), name(item, item.after()))
                        : ChangeExcerpt.ofProse(item.before(), item.after());
        change.getChildren().setAll(DiffTexts.of(pieces));
        text.setText(isLabel ? Wording.line(item.text(), LONGEST_TEXT) : "");
        text.setVisible(isLabel);
        text.setManaged(isLabel);
        text.getStyleClass().setAll("label", "bulk-thought", item.kind().key());
        place.setText(
                PlainLine.of(item.conversation())
                        + " · turn "
                        + item.turn()
                        + (item.kind() == ThoughtKind.REASON ? " · reason" : " · reaction"));
        showTick();
        setGraphic(content);
    }

    private void showTick() {
        ThoughtChange item = getItem();
        if (isEmpty() || item == null || getIndex() < 0) {
            return;
        }
        tick.setSelected(ticks.isWanted(getIndex()));
        words.setOpacity(tick.isSelected() ? 1 : 0.55);
        String told =
                change.getChildren().stream()
                        .map(node -> ((Text) node).getText())
                        .collect(Collectors.joining(" "));
        setAccessibleText(
                (tick.isSelected() ? "Ticked: " : "Not ticked: ") + told + ", " + place.getText());
    }

    private String name(ThoughtChange item, String key) {
        return key.isEmpty() ? "no label" : scheme.nameOf(Part.labelsOf(item.kind()), key);
    }
}
