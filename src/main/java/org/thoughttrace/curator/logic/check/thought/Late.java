package org.thoughttrace.curator.logic.check.thought;

import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.logic.reading.Times;
import org.thoughttrace.curator.logic.reading.Timing;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Written;

import java.util.List;

/// Thoughts that were written, or last changed, after the next message.
public final class Late implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "thought-late",
                    "Written after the next turn",
                    CheckGroup.THOUGHT,
                    Severity.INFO,
                    CheckInfo.Initially.OFF,
                    "timing",
                    List.of(),
                    new Explanation(
                            "A thought written once the next message was there may know more than"
                                + " the user did at that moment. Most thoughts of the release are"
                                + " so; some participants wrote at each turn, others all at the"
                                + " end. It is a property to know and to filter by, not an error.",
                            "A reason at turn 1 that carries a time after turn 2.",
                            "Look at the count for the set before you use thoughts as what the user"
                                + " did not know yet. Each finding says how its conversation was"
                                + " annotated: in the moment, partly so, or afterwards.",
                            "121 of the 197 thoughts in the 14 published conversations; it is a "
                                    + "matter of the clock, so none wrongly."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void look(Reading reading) {
        Timing timing = Timing.of(reading.conversation());
        reading.forEachThought((message, thought, place) ->
                Written.lateness(reading.conversation(), thought)
                        .filter(late -> late.isPositive())
                        .ifPresent(late ->
                                reading.report()
                                        .add(
                                                place,
                                                "Written "
                                                        + Times.inWords(late)
                                                        + " after turn "
                                                        + (message.turn() + 1)
                                                        + " had come. The thoughts of this"
                                                        + " conversation were written "
                                                        + timing.phrase()
                                                        + ".")));
    }
}
