package org.thoughttrace.curator.logic.check.thought;

import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.logic.check.text.MachineMark;
import org.thoughttrace.curator.model.Severity;

import java.util.List;

/// Thoughts with a plain mark of a language model.
public final class MachineWritten implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "thought-machine-written",
                    "Likely machine-written",
                    CheckGroup.THOUGHT,
                    Severity.INFO,
                    CheckInfo.Initially.ON,
                    "machine_written",
                    List.of(),
                    new Explanation(
                            "The worth of a thought is that the person had it. One that a language"
                                    + " model wrote teaches a model what models say of people.",
                            "\"The user is looking for a cheaper option\", \"**Goal:** save"
                                    + " money\", \"I hope this helps!\"",
                            "Read the participant's other thoughts; flag it as machine-written"
                                + " where they confirm it. It is a hint, never proof, and a thought"
                                + " without it may be a machine's all the same.",
                            "On wordings made for the purpose it saw all of 25 and pointed at none"
                                + " of 25 that people type. Of what is in the 14 published"
                                + " conversations it pointed at 768 of 1,032 paragraphs of replies,"
                                + " which a machine wrote, mostly for their Markdown, and at none"
                                + " of 303 messages and thoughts that people typed. How many of a"
                                + " machine's thoughts it misses is not known."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void look(Reading reading) {
        reading.forEachThought((message, thought, place) ->
                MachineMark.of(thought.content())
                        .ifPresent(mark -> reading.report().add(place, mark.words())));
    }
}
