package org.thoughttrace.curator.logic.reading;

import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When the thoughts of a conversation were written, as a whole: seen from the message that follows
/// each. The last message has none, so thoughts at it say nothing.
public enum Timing {
    IN_THE_MOMENT("in_the_moment", "in the moment"),
    MIXED("mixed", "partly in the moment, partly afterwards"),
    AFTERWARDS("afterwards", "afterwards"),
    /// No thought has a next message, or no time can be read.
    UNKNOWN("unknown", "at times that cannot be told");

    private final String key;
    private final String title;

    Timing(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /// The word that filters use.
    public String key() {
        return key;
    }

    /// The words shown, after "written".
    public String title() {
        return title;
    }

    /// How a conversation was annotated: in the moment when no thought came after the next message,
    /// afterwards when all did.
    public static Timing of(CuratedConversation conversation) {
        int timed = 0;
        int late = 0;
        for (CuratedMessage message : conversation.messages()) {
            for (CuratedThought thought : message.thoughts()) {
                Optional<Duration> lateness = lateness(conversation, thought);
                timed += lateness.isPresent() ? 1 : 0;
                late += lateness.filter(Duration::isPositive).isPresent() ? 1 : 0;
            }
        }
        return of(timed, late);
    }

    /// The same from counts.
    ///
    /// @param timed thoughts that have a next message and times that can be read
    /// @param late how many of them were written after it
    public static Timing of(int timed, int late) {
        if (timed == 0) {
            return UNKNOWN;
        }
        return late == 0 ? IN_THE_MOMENT : late == timed ? AFTERWARDS : MIXED;
    }

    /// How long after the message that follows its own a thought was written; negative when before
    /// it. Empty where there is no such message or a time cannot be read.
    public static Optional<Duration> lateness(
            CuratedConversation conversation, CuratedThought thought) {
        if (thought.turn() >= conversation.messages().size()) {
            return Optional.empty();
        }
        Optional<Instant> at = Times.parse(thought.timestamp());
        Optional<Instant> next =
                Times.parse(conversation.message(thought.turn() + 1).source().timestamp());
        return at.isEmpty() || next.isEmpty()
                ? Optional.empty()
                : Optional.of(Duration.between(next.get(), at.get()));
    }
}
