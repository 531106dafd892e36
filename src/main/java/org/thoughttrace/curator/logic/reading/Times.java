package org.thoughttrace.curator.logic.reading;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.SourceTime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// When things were written, from the times of the source; empty wherever one cannot be read.
public final class Times {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    /// When a thought was written, seen from its message.
    ///
    /// @param delay after its message; negative when before
    /// @param afterTurn the last turn that was there already; 0 when it is its own or an earlier one
    public record Written(Duration delay, int afterTurn) {

        /// True when it was written after the next turn had come.
        public boolean isLate() {
            return afterTurn > 0;
        }
    }

    private Times() {}

    /// How long after the message before it a message came.
    public static Optional<Duration> sincePrevious(CuratedConversation conversation, int turn) {
        return turn < 2
                ? Optional.empty()
                : between(
                        conversation.message(turn - 1).source().timestamp(),
                        conversation.message(turn).source().timestamp());
    }

    /// From the first message to the last.
    public static Optional<Duration> length(CuratedConversation conversation) {
        List<CuratedMessage> messages = conversation.messages();
        return messages.size() < 2
                ? Optional.empty()
                : between(
                        messages.getFirst().source().timestamp(),
                        messages.getLast().source().timestamp());
    }

    /// When a thought was written, seen from the message it stands at.
    public static Optional<Written> written(
            CuratedConversation conversation, CuratedThought thought) {
        Optional<Instant> at = SourceTime.parse(thought.timestamp());
        Optional<Instant> message =
                SourceTime.parse(conversation.message(thought.turn()).source().timestamp());
        if (at.isEmpty() || message.isEmpty()) {
            return Optional.empty();
        }
        int after = 0;
        for (int turn = thought.turn() + 1; turn <= conversation.messages().size(); turn++) {
            Optional<Instant> later =
                    SourceTime.parse(conversation.message(turn).source().timestamp());
            if (later.isEmpty() || !later.get().isBefore(at.get())) {
                break;
            }
            after = turn;
        }
        return Optional.of(new Written(Duration.between(message.get(), at.get()), after));
    }

    /// A length of time in one unit: "9 s", "11 min", "3 h", "2 d".
    public static String inWords(Duration duration) {
        long seconds = Math.abs(duration.toSeconds());
        if (seconds < MINUTE) {
            return seconds + " s";
        }
        if (seconds < 2 * HOUR) {
            return Math.round(seconds / (double) MINUTE) + " min";
        }
        return seconds < 2 * DAY
                ? Math.round(seconds / (double) HOUR) + " h"
                : Math.round(seconds / (double) DAY) + " d";
    }

    private static Optional<Duration> between(@Nullable String from, @Nullable String to) {
        Optional<Instant> start = SourceTime.parse(from);
        Optional<Instant> end = SourceTime.parse(to);
        return start.isEmpty() || end.isEmpty()
                ? Optional.empty()
                : Optional.of(Duration.between(start.get(), end.get()));
    }
}
