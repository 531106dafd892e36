package org.thoughttrace.curator.ui.reader;

import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import org.thoughttrace.curator.logic.text.TextDiff;
import org.thoughttrace.curator.ui.control.DiffTexts;
import org.thoughttrace.curator.ui.control.Parts;

/// Shows how a text differs from its source, and offers to go back to it.
final class DiffView extends VBox {

    private static final int LONGEST_SAME = 600;

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
        if (part.kind() != TextDiff.Kind.SAME || text.length() <= LONGEST_SAME) {
            return text;
        }
        int half = LONGEST_SAME / 2;
        return text.substring(0, text.offsetByCodePoints(0, half))
                + " … "
                + text.substring(text.length() - half);
    }
}
