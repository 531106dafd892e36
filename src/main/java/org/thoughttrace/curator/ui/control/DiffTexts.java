package org.thoughttrace.curator.ui.control;

import javafx.scene.text.Text;

import org.thoughttrace.curator.logic.text.TextDiff;

import java.util.ArrayList;
import java.util.List;

/// The words of a difference: what is the same, what was struck out, what was added.
public final class DiffTexts {

    /// So that a word and the one in its place do not read as one.
    private static final String BETWEEN = "\u2009";

    private DiffTexts() {}

    /// Texts in reading order, each in the style of what became of it.
    public static List<Text> of(List<TextDiff.Part> parts) {
        List<Text> texts = new ArrayList<>();
        TextDiff.Kind before = TextDiff.Kind.SAME;
        for (TextDiff.Part part : parts) {
            if (before == TextDiff.Kind.REMOVED && part.kind() == TextDiff.Kind.ADDED) {
                texts.add(text(BETWEEN, "diff-same"));
            }
            before = part.kind();
            texts.add(
                    text(
                            part.text(),
                            switch (part.kind()) {
                                case SAME -> "diff-same";
                                case REMOVED -> "diff-removed";
                                case ADDED -> "diff-added";
                            }));
        }
        return texts;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
