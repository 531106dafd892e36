package org.thoughttrace.curator.ui.control;

import javafx.scene.layout.Region;

import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.List;

/// The colour of a label: always the same, wherever the label is named, and always beside its name,
/// never in its place. The colours are twelve tokens of the theme, told apart with common deficiencies
/// of colour vision too; a label has the one of its place in the scheme.
public final class LabelMark {

    private static final int REASONS = 7;
    private static final int REACTIONS = 5;

    private LabelMark() {}

    /// A small square in the colour of a label.
    public static Region of(LabelScheme scheme, ThoughtKind kind, String label) {
        Region mark = new Region();
        mark.getStyleClass().addAll("label-mark", style(scheme, kind, label));
        return mark;
    }

    /// The style class that has the colour of a label: "reason-1" to "reason-7", "reaction-1" to
    /// "reaction-5", or "unknown-label".
    public static String style(LabelScheme scheme, ThoughtKind kind, String label) {
        List<String> keys =
                scheme.items(Part.labelsOf(kind)).stream().map(LabelScheme.Item::key).toList();
        int at = keys.indexOf(label);
        if (at < 0) {
            return "unknown-label";
        }
        int colours = kind == ThoughtKind.REASON ? REASONS : REACTIONS;
        return kind.key() + "-" + (at % colours + 1);
    }
}
