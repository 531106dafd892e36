package org.thoughttrace.curator.ui.reader;

import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.ThoughtKind;

/// The message to which a thought can be moved next.
final class NearestMessage {

    private NearestMessage() {}

    /// The turn of the nearest message of the thought's kind; 0 where there is none.
    ///
    /// @param direction -1 for those before, 1 for those after
    static int of(CuratedConversation conversation, CuratedThought thought, int direction) {
        int turn = thought.turn() + direction;
        while (turn >= 1 && turn <= conversation.messages().size()) {
            if (takes(conversation.message(turn), thought.kind())) {
                return turn;
            }
            turn += direction;
        }
        return 0;
    }

    private static boolean takes(CuratedMessage message, ThoughtKind kind) {
        return message.role() != Role.OTHER && ThoughtKind.of(message.role()) == kind;
    }
}
