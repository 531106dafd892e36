package org.thoughttrace.curator.logic.check.thought;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Fix;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Severity;

import java.util.List;
import java.util.Locale;

/// Thoughts without a label, or with one that the scheme does not have.
public final class UnknownLabel implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "thought-unknown-label",
                    "Unknown label",
                    CheckGroup.THOUGHT,
                    Severity.MAJOR,
                    CheckInfo.Initially.ON,
                    "wrong_label",
                    List.of(),
                    new Explanation(
                            "Counts by label silently lose a thought whose label is none of the"
                                    + " scheme: a slip of the pen, another release, or no label at"
                                    + " all.",
                            "\"Explicit Affirmation\" in place of explicit_affirmation.",
                            "Give it a label of the scheme, or add the label to the scheme.",
                            "Never in the 14 published conversations."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void look(Reading reading) {
        reading.forEachThought((message, thought, place) -> {
            String label = thought.label();
            LabelScheme.Part part = LabelScheme.Part.labelsOf(thought.kind());
            if (label == null) {
                reading.report().add(place, "The thought has no label.");
            } else if (reading.scheme().find(part, label).isEmpty()) {
                reading.report()
                        .add(
                                place,
                                "The scheme has no label \""
                                        + label
                                        + "\" for a "
                                        + thought.kind().key()
                                        + ".",
                                meant(reading.scheme(), thought, label));
            }
        });
    }

    private static @Nullable Fix meant(LabelScheme scheme, CuratedThought thought, String label) {
        for (LabelScheme.Item item : scheme.labels(thought.kind())) {
            if (plain(item.key()).equals(plain(label)) || plain(item.name()).equals(plain(label))) {
                return new Fix.Relabel(thought.id(), item.key());
            }
        }
        return null;
    }

    private static String plain(String label) {
        return label.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    }
}
