package org.thoughttrace.curator.logic.check.thought;

import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.logic.check.text.Tone;
import org.thoughttrace.curator.model.Severity;

import java.util.List;
import java.util.Set;

/// Reactions whose words plainly say the opposite of their label.
public final class LabelWording implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "thought-label-wording",
                    "Label contradicts the wording",
                    CheckGroup.THOUGHT,
                    Severity.MINOR,
                    CheckInfo.Initially.ON,
                    "wrong_label",
                    List.of(),
                    new Explanation(
                            "The labels were put on by a model. Where the words are plainly a"
                                    + " complaint and the label says affirmation, or the other way"
                                    + " round, it is the label that is wrong.",
                            "\"This was useless, not what I asked for\" labelled "
                                    + "explicit_affirmation.",
                            "Give it the label that says what it says.",
                            "On wordings made for the purpose it pointed at 39 of 40 wrong labels"
                                + " and at none of 22 right ones. In the 14 published conversations"
                                + " it points at nothing. With the labels of their reactions turned"
                                + " into the opposite it saw 33 of 89: when it speaks it is right,"
                                + " and milder complaints it lets pass."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final String AFFIRMATION = "explicit_affirmation";
    private static final Set<String> DISSATISFACTION =
            Set.of("content_relevance", "presentation_style", "scope_fit");

    @Override
    public void look(Reading reading) {
        reading.forEachThought((message, thought, place) -> {
            String label = thought.label();
            Tone tone = Tone.of(thought.content());
            if (AFFIRMATION.equals(label) && tone == Tone.COMPLAINT) {
                reading.report().add(place, "The words complain; the label says affirmation.");
            } else if (label != null && DISSATISFACTION.contains(label) && tone == Tone.PRAISE) {
                reading.report()
                        .add(place, "The words only praise; the label says dissatisfaction.");
            }
        });
    }
}
