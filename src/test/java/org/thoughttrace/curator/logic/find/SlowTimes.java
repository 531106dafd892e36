package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;

/// What the times of thoughts mean, said plainly.
final class SlowTimes {

    private SlowTimes() {}

    /// By the clock: before or after the message behind its own.
    static String written(
            CuratedConversation conversation, CuratedMessage message, CuratedThought thought) {
        boolean isLast = message.turn() == conversation.messages().size();
        if (isLast || thought.source() == null || thought.timestamp() == null) {
            return "unknown";
        }
        String next = conversation.message(message.turn() + 1).source().timestamp();
        try {
            return next != null
                    ? OffsetDateTime.parse(thought.timestamp()).isAfter(OffsetDateTime.parse(next))
                            ? "after_next"
                            : "before_next"
                    : "unknown";
        } catch (DateTimeException unreadable) {
            return "unknown";
        }
    }

    /// Of a whole conversation, from those of its thoughts.
    static String timing(List<String> all) {
        boolean before = all.contains("before_next");
        boolean after = all.contains("after_next");
        return before ? after ? "mixed" : "in_the_moment" : after ? "afterwards" : "unknown";
    }
}
