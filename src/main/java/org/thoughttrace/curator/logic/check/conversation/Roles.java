package org.thoughttrace.curator.logic.check.conversation;

import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Severity;

import java.util.List;

/// Conversations in which user and assistant do not take turns, beginning with the user.
public final class Roles implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "conversation-roles",
                    "Roles do not alternate",
                    CheckGroup.CONVERSATION,
                    Severity.MINOR,
                    CheckInfo.Initially.ON,
                    "other",
                    List.of(),
                    new Explanation(
                            "Request and reply take turns. Where two of one side stand together, a"
                                + " message is missing or stands double, and stages, exchanges and"
                                + " pairs are counted wrongly.",
                            "Two assistant messages one after the other.",
                            "Look at the source; flag the turn where the order breaks.",
                            "Never in the 14 published conversations."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void look(Reading reading) {
        Role before = Role.ASSISTANT;
        for (CuratedMessage message : reading.conversation().messages()) {
            if (Role.isOfProgram(message.source().type())) {
                before = Role.OTHER;
                continue;
            }
            if (message.role() == Role.OTHER) {
                reading.report()
                        .add(
                                reading.at(message, null),
                                "The message is of type \""
                                        + message.source().type()
                                        + "\", neither user nor assistant.");
            } else if (message.role() == before) {
                reading.report()
                        .add(
                                reading.at(message, null),
                                message.turn() == 1
                                        ? "The conversation begins with a reply."
                                        : "Two messages of the "
                                                + message.role().key()
                                                + " stand together.");
            }
            before = message.role();
        }
    }
}
