package org.thoughttrace.curator.logic.check.thought;

import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.List;

/// Reasons at messages that are not the user's, and reactions at messages that are no replies.
public final class WrongKind implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "thought-wrong-kind",
                    "Reason on a reply, or reaction on a request",
                    CheckGroup.THOUGHT,
                    Severity.MAJOR,
                    CheckInfo.Initially.ON,
                    "other",
                    List.of(),
                    new Explanation(
                            "A reason says why a user sent a message, a reaction what a user felt"
                                + " about a reply. The wrong kind at a message stands at the wrong"
                                + " turn or was exported wrongly, and every figure by kind counts"
                                + " it in the wrong place.",
                            "An entry in \"reasons\" of an assistant message.",
                            "Move the thought to the message it belongs to.",
                            "Never in the 14 published conversations."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void look(Reading reading) {
        reading.forEachThought((message, thought, place) -> {
            Role fits = thought.kind() == ThoughtKind.REASON ? Role.USER : Role.ASSISTANT;
            if (message.role() != fits) {
                reading.report()
                        .add(
                                place,
                                "A "
                                        + thought.kind().key()
                                        + " stands at a message of type \""
                                        + message.source().type()
                                        + "\".");
            }
        });
    }
}
