package org.thoughttrace.curator.logic.check.conversation;

import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.CheckOption;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Severity;

import java.util.List;

/// Conversations with fewer turns than a least number.
public final class SingleTurn implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "conversation-single-turn",
                    "Single turn",
                    CheckGroup.CONVERSATION,
                    Severity.MINOR,
                    CheckInfo.Initially.ON,
                    "other",
                    List.of(new CheckOption("turns", "Fewest turns", "turns", 2, 1, 100)),
                    new Explanation(
                            "A conversation of a single message has no reply to react to and no "
                                    + "next message to predict.",
                            "A request that was never answered.",
                            "Leave it out of sets that need an exchange.",
                            "Never in the 14 published conversations."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public String remembered(CuratedConversation conversation, String message) {
        return "The conversation has few turns.";
    }

    @Override
    public void look(Reading reading) {
        int turns = reading.conversation().messages().size();
        if (turns < reading.settings().value("turns")) {
            reading.report()
                    .add(
                            reading.whole(),
                            turns == 0
                                    ? "The conversation has no turn."
                                    : turns == 1
                                            ? "The conversation has a single turn."
                                            : "The conversation has " + turns + " turns only.");
        }
    }
}
