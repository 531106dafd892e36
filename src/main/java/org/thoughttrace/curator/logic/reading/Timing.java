package org.thoughttrace.curator.logic.reading;

import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.ThoughtFacts;
import org.thoughttrace.curator.model.Written;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// When the thoughts of a conversation were written, as a whole: seen from the message that follows
/// each. The last message has none, so thoughts at it say nothing.
public enum Timing {
    IN_THE_MOMENT("in_the_moment", "in the moment", "in the moment"),
    MIXED("mixed", "mixed", "partly in the moment, partly afterwards"),
    AFTERWARDS("afterwards", "afterwards", "afterwards"),
    /// No thought has a next message, or no time can be read.
    UNKNOWN("unknown", "no times", "at times that cannot be told");

    private final String key;
    private final String title;
    private final String phrase;

    Timing(String key, String title, String phrase) {
        this.key = key;
        this.title = title;
        this.phrase = phrase;
    }

    /// The word that filters use.
    public String key() {
        return key;
    }

    /// The words shown.
    public String title() {
        return title;
    }

    /// The words of a sentence, after "written".
    public String phrase() {
        return phrase;
    }

    /// How a conversation was annotated: in the moment when no thought came after the next message,
    /// afterwards when all did.
    public static Timing of(CuratedConversation conversation) {
        int timed = 0;
        int late = 0;
        for (CuratedMessage message : conversation.messages()) {
            for (CuratedThought thought : message.thoughts()) {
                Written written = Written.of(conversation, thought);
                timed += written == Written.UNKNOWN ? 0 : 1;
                late += written == Written.AFTER_NEXT ? 1 : 0;
            }
        }
        return of(timed, late);
    }

    /// The same from the facts of its thoughts.
    public static Timing of(List<ThoughtFacts> thoughts) {
        int timed = 0;
        int late = 0;
        for (ThoughtFacts thought : thoughts) {
            timed += thought.written() == Written.UNKNOWN ? 0 : 1;
            late += thought.written() == Written.AFTER_NEXT ? 1 : 0;
        }
        return of(timed, late);
    }

    /// The one with this key.
    public static Optional<Timing> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /// @param timed thoughts that have a next message and times that can be read
    /// @param late how many of them were written after it
    private static Timing of(int timed, int late) {
        if (timed == 0) {
            return UNKNOWN;
        }
        return late == 0 ? IN_THE_MOMENT : late == timed ? AFTERWARDS : MIXED;
    }
}
