package org.thoughttrace.curator.logic.check.thought;

import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.logic.reading.Times;
import org.thoughttrace.curator.model.Severity;

import java.util.List;

/// Thoughts older than the message they stand at.
public final class Early implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "thought-early",
                    "Written before its own message",
                    CheckGroup.THOUGHT,
                    Severity.MINOR,
                    CheckInfo.Initially.ON,
                    "timing",
                    List.of(),
                    new Explanation(
                            "Nobody can have reacted to a reply that was not there yet. A thought"
                                + " older than its message stands at the wrong turn, or one of the"
                                + " two times is wrong.",
                            "A reaction at turn 4 whose time lies before that of turn 4.",
                            "Move the thought to the turn it belongs to, or flag the times.",
                            "Never in the 14 published conversations."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void look(Reading reading) {
        reading.forEachThought((message, thought, place) ->
                Times.written(reading.conversation(), thought)
                        .filter(written -> written.delay().isNegative())
                        .ifPresent(written ->
                                reading.report()
                                        .add(
                                                place,
                                                "Written "
                                                        + Times.inWords(written.delay())
                                                        + " before its own message.")));
    }
}
