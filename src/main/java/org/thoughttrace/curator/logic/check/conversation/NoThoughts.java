package org.thoughttrace.curator.logic.check.conversation;

import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.model.Severity;

import java.util.List;

/// Conversations without any thought.
public final class NoThoughts implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "conversation-no-thoughts",
                    "No thoughts",
                    CheckGroup.CONVERSATION,
                    Severity.MINOR,
                    CheckInfo.Initially.ON,
                    "low_effort",
                    List.of(),
                    new Explanation(
                            "What makes this data worth having are the thoughts. A conversation "
                                    + "without any is an ordinary chat.",
                            "Twelve turns, and no reason and no reaction at any of them.",
                            "Leave it out of counts per thought; ask the participant, if you can.",
                            "Never in the 14 published conversations."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void look(Reading reading) {
        if (reading.conversation().thoughtCount() == 0) {
            reading.report().add(reading.whole(), "No message has a thought.");
        }
    }
}
