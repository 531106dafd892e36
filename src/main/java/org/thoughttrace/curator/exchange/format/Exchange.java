package org.thoughttrace.curator.exchange.format;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.ArrayList;
import java.util.List;

/// A reply and the user's message right after it.
///
/// @param reaction to the reply; null for none
/// @param reason of the message; null for none
record Exchange(
        CuratedMessage reply,
        CuratedMessage next,
        @Nullable String reaction,
        @Nullable String reason) {

    /// The choice which of its thoughts an exchange must have.
    static final FormatOption REQUIRED =
            FormatOption.of(
                    "require",
                    "Which thoughts a reply and the message after it must have: reaction and"
                            + " reason, one of them, or none.",
                    "both",
                    "any",
                    "none");

    /// The choice how much of the conversation goes before.
    static final FormatOption HISTORY =
            new FormatOption(
                    "history",
                    List.of(),
                    "all",
                    "How many messages up to the latest reply are given, that one included.");

    /// Those of a conversation in order.
    static List<Exchange> in(CuratedConversation conversation) {
        List<Exchange> found = new ArrayList<>();
        List<CuratedMessage> messages = conversation.messages();
        for (int at = 0; at + 1 < messages.size(); at++) {
            CuratedMessage reply = messages.get(at);
            CuratedMessage next = messages.get(at + 1);
            if (reply.role() == Role.ASSISTANT && next.role() == Role.USER) {
                found.add(
                        new Exchange(
                                reply,
                                next,
                                Chat.thoughts(reply, ThoughtKind.REACTION),
                                Chat.thoughts(next, ThoughtKind.REASON)));
            }
        }
        return found;
    }

    /// Why it does not have what is required; null when it does.
    Rows.@Nullable Refused lack(String required) {
        boolean enough =
                switch (required) {
                    case "both" -> reaction != null && reason != null;
                    case "any" -> reaction != null || reason != null;
                    default -> true;
                };
        if (enough) {
            return null;
        }
        return reaction == null
                ? new Rows.Refused(reply.turn(), "no reaction", "the reply has no reaction")
                : new Rows.Refused(reply.turn(), "no reason", "the next message has no reason");
    }

    /// What a row of it holds: the history, the thoughts about the two, and the next message.
    Used used(List<CuratedMessage> history) {
        return Used.at(reply)
                .messages(history)
                .thoughts(reply.thoughts(ThoughtKind.REACTION))
                .thoughts(next.thoughts(ThoughtKind.REASON))
                .messages(List.of(next))
                .done();
    }

    /// The messages up to and with the reply, of the latest of which as many as are wanted.
    List<CuratedMessage> history(CuratedConversation conversation, int longest) {
        int end = reply.turn();
        return conversation.messages().subList(Math.max(0, end - Math.max(1, longest)), end);
    }
}
