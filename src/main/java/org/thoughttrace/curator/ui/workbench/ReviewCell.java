package org.thoughttrace.curator.ui.workbench;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.redaction.PersonalPart.Ruling;
import org.thoughttrace.curator.logic.redaction.Redaction;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.WrappedCell;
import org.thoughttrace.curator.ui.markdown.PlainLine;

import java.util.List;
import java.util.function.Consumer;

/// One place of personal data: what it is, what becomes of it, the words around it, and the button
/// that decides of it alone.
final class ReviewCell extends WrappedCell<Redaction.Item> {

    /// What can be decided of a place.
    enum Choice {
        KEEP,
        TAKE_BACK,
        FLAGGED;

        static Choice of(Redaction.Item item) {
            if (item.part().ruling() == Ruling.FLAGGED) {
                return FLAGGED;
            }
            return item.part().isKept() ? TAKE_BACK : KEEP;
        }
    }

    /// The scroll bar and the edges of the list.
    static final double BESIDE = 24;

    private final Label what = Parts.label("", "small");
    private final Label place = Parts.label("", "small", "muted");
    private final Text before = styled("review-around");
    private final Text words = styled("review-words");
    private final Text after = styled("review-around");
    private final Button decide;
    private final VBox content;

    /// @param decided gets the place whose button was pressed
    ReviewCell(Consumer<Redaction.Item> decided) {
        super(BESIDE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        decide =
                Parts.button(
                        "",
                        "link-button",
                        () -> {
                            Redaction.Item item = getItem();
                            if (item != null) {
                                decided.accept(item);
                            }
                        });
        // Space does it from the list; a stop at each row would be in the way of the arrow keys.
        decide.setFocusTraversable(false);
        decide.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, what, decide);
        head.setAlignment(Pos.BASELINE_LEFT);
        // An id that is cut off is none.
        for (Label label : List.of(what, place)) {
            label.setWrapText(true);
            label.setMinWidth(0);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        content = new VBox(2, head, place, new TextFlow(before, words, after));
        content.setPrefWidth(0);
    }

    private static Text styled(String style) {
        Text text = new Text();
        text.getStyleClass().add(style);
        return text;
    }

    private static String inOneLine(String around) {
        return around.replaceAll("\\s+", " ");
    }

    @Override
    protected void updateItem(Redaction.@Nullable Item item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        what.setText(whatOf(item));
        place.setText(item.slot().words() + " · " + PlainLine.of(item.conversation()));
        before.setText(inOneLine(item.before()));
        words.setText(item.words());
        after.setText(inOneLine(item.after()));
        Choice choice = Choice.of(item);
        boolean isThere = choice == Choice.KEEP || choice == Choice.TAKE_BACK;
        decide.setText(choice == Choice.TAKE_BACK ? "Take back" : "Keep it");
        decide.setAccessibleText(
                (choice == Choice.TAKE_BACK ? "Do not keep " : "Keep as it is: ") + item.words());
        decide.setVisible(isThere);
        decide.setManaged(isThere);
        setGraphic(content);
        setAccessibleText(
                what.getText()
                        + ", "
                        + place.getText()
                        + ": "
                        + item.before()
                        + item.words()
                        + item.after());
    }

    private static String whatOf(Redaction.Item item) {
        String kind = item.kind().replace('_', ' ');
        return kind
                + " · "
                + (item.part().isKept() ? "Kept by decision" : CleanStep.words(item.treatment()));
    }
}
