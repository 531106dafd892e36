package org.thoughttrace.curator.logic.check.message;

import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Severity;

import java.util.List;

/// Messages without a word.
public final class Empty implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "message-empty",
                    "Empty message",
                    CheckGroup.MESSAGE,
                    Severity.MAJOR,
                    CheckInfo.Initially.ON,
                    "broken_reply",
                    List.of(),
                    new Explanation(
                            "An empty message is a broken reply, or a line lost on export; what "
                                    + "follows makes no sense without it.",
                            "An assistant message with nothing but line ends.",
                            "Flag it as a broken reply; leave the conversation out of what is "
                                    + "trained on.",
                            "Never in the 14 published conversations."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void look(Reading reading) {
        for (CuratedMessage message : reading.conversation().messages()) {
            if (message.content().isBlank()) {
                reading.report().add(reading.at(message, null), "The message is empty.");
            }
        }
    }
}
