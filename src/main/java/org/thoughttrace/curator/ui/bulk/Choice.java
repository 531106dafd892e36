package org.thoughttrace.curator.ui.bulk;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.ArrayList;
import java.util.List;

/// A word of the label scheme that can be chosen.
///
/// @param key null for none of them
/// @param title the words shown
record Choice(@Nullable String key, String title) {

    static final Choice NO_LABEL = new Choice(null, "No label");

    static List<Choice> of(LabelScheme scheme, Part part) {
        return scheme.items(part).stream().map(it -> new Choice(it.key(), it.name())).toList();
    }

    /// The labels of both kinds of thought, which one cannot tell apart by their names alone.
    static List<Choice> labels(LabelScheme scheme) {
        List<Choice> labels = new ArrayList<>();
        for (ThoughtKind kind : ThoughtKind.values()) {
            String name = kind == ThoughtKind.REASON ? "Reason" : "Reaction";
            for (LabelScheme.Item item : scheme.labels(kind)) {
                labels.add(new Choice(item.key(), name + " · " + item.name()));
            }
        }
        return labels;
    }
}
