package org.thoughttrace.curator.logic.check.conversation;

import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.List;

/// Conversations with thoughts but without a reply that has a reaction and is followed by a message with a reason.
public final class NoPair implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "conversation-no-pair",
                    "No pair of reaction and next reason",
                    CheckGroup.CONVERSATION,
                    Severity.INFO,
                    CheckInfo.Initially.ON,
                    "other",
                    List.of(),
                    new Explanation(
                            "To predict the next message from thoughts, a reply needs its reaction"
                                + " and the message after it its reason. A conversation without any"
                                + " such pair gives no candidate.",
                            "Reactions at turns 2 and 6, reasons at 1 and 5.",
                            "Know it when you count candidates; nothing has to be done.",
                            "Never in the 14 published conversations."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void look(Reading reading) {
        List<CuratedMessage> messages = reading.conversation().messages();
        boolean any = false;
        boolean pair = false;
        for (int i = 0; i + 1 < messages.size(); i++) {
            CuratedMessage reply = messages.get(i);
            CuratedMessage next = messages.get(i + 1);
            if (reply.role() == Role.ASSISTANT && next.role() == Role.USER) {
                any = true;
                pair |=
                        reply.hasThought(ThoughtKind.REACTION)
                                && next.hasThought(ThoughtKind.REASON);
            }
        }
        if (any && !pair && reading.conversation().thoughtCount() > 0) {
            reading.report()
                    .add(
                            reading.whole(),
                            "No reply with a reaction is followed by a message with a reason.");
        }
    }
}
