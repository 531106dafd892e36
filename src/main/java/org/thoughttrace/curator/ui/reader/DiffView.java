package org.thoughttrace.curator.ui.reader;

import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import org.thoughttrace.curator.logic.text.TextDiff;
import org.thoughttrace.curator.ui.control.DiffTexts;
import org.thoughttrace.curator.ui.control.Parts;

/// Shows how a text differs from its source, and offers to go back to it.
final class DiffView extends VBox {

    private static final int LONGEST_SAME = 600;

    /// More than anybody reads through in a box; a text as long as a book stops the screen.
    private static final int LONGEST_CHANGED = 20_000;

    DiffView(String source, String now, Runnable revert) {
        super(6);
        getStyleClass().add("diff-box");
        TextFlow flow = new TextFlow();
        flow.getChildren()
                .setAll(
                        DiffTexts.of(
                                TextDiff.between(source, now).stream()
                                        .map(DiffView::shortened)
                                        .toList()));
        getChildren()
                .addAll(
                        Parts.label("Against the source", "section-name"),
                        flow,
                        Parts.button("Go back to the source", "link-button", revert));
    }

    /// Long stretches without a change are told by their ends.
    static TextDiff.Part shortened(TextDiff.Part part) {
        return new TextDiff.Part(part.kind(), shown(part));
    }

    private static String shown(TextDiff.Part part) {
        String text = part.text();
        int longest = part.kind() == TextDiff.Kind.SAME ? LONGEST_SAME : LONGEST_CHANGED;
        if (text.length() <= longest) {
            return text;
        }
        int half = longest / 2;
        return text.substring(0, whole(text, half))
                + " … "
                + text.substring(whole(text, text.length() - half));
    }

    /// Never between the halves of a character.
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
