package org.thoughttrace.curator.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// When a thought was written, seen from the message that follows its own. The last message has
/// none, so of a thought there nothing can be told, nor of one that a curator added.
public enum Written {
    BEFORE_NEXT("before_next", "Before the next turn"),
    AFTER_NEXT("after_next", "After the next turn"),
    /// There is no next message, a time cannot be read, or a curator added it.
    UNKNOWN("unknown", "Cannot be told");

    private final String key;
    private final String title;

    Written(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /// The word that filters use.
    public String key() {
        return key;
    }

    /// The words shown.
    public String title() {
        return title;
    }

    /// The one with this key.
    public static Optional<Written> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /// When a thought of a conversation was written.
    public static Written of(CuratedConversation conversation, CuratedThought thought) {
        return lateness(conversation, thought)
                .map(late -> late.isPositive() ? AFTER_NEXT : BEFORE_NEXT)
                .orElse(UNKNOWN);
    }

    /// How long after the message that follows its own a thought was written; negative when before
    /// it. Empty where there is no such message, a time cannot be read or a curator added it.
    public static Optional<Duration> lateness(
            CuratedConversation conversation, CuratedThought thought) {
        if (thought.source() == null || thought.turn() >= conversation.messages().size()) {
            return Optional.empty();
        }
        Optional<Instant> at = SourceTime.parse(thought.timestamp());
        Optional<Instant> next =
                SourceTime.parse(conversation.message(thought.turn() + 1).source().timestamp());
        return at.isEmpty() || next.isEmpty()
                ? Optional.empty()
                : Optional.of(Duration.between(next.get(), at.get()));
    }
}
