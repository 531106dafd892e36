package org.thoughttrace.curator.ui.reader;

import org.thoughttrace.curator.logic.reading.Times;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.ArrayList;
import java.util.List;

/// What a screen reader says of turns and thoughts: what one sees at a glance, in a sentence.
final class Spoken {

    /// Longer messages are heard by going into them.
    private static final int MOST_CHARACTERS = 600;

    private Spoken() {}

    /// A turn without its words: those are read as text.
    static String turn(CuratedConversation conversation, CuratedMessage message) {
        List<String> parts = new ArrayList<>();
        parts.add("Turn " + message.turn() + " of " + conversation.messages().size());
        parts.add(message.role().key());
        for (ThoughtKind kind : ThoughtKind.values()) {
            int count = message.thoughts(kind).size();
            if (count > 0) {
                parts.add(counted(count, kind.key()));
            }
        }
        int flags =
                (int)
                        conversation.flags().stream()
                                .filter(Flag::isOpen)
                                .filter(flag -> flag.turn() == message.turn())
                                .count();
        if (flags > 0) {
            parts.add(counted(flags, "open flag"));
        }
        return String.join(", ", parts);
    }

    /// The turn in work with its words, for whoever hears the reader alone.
    static String reader(ReaderViewModel model) {
        return model.conversation()
                .flatMap(conversation ->
                        model.message()
                                .map(message ->
                                        "Reader. "
                                                + turn(conversation, message)
                                                + ": "
                                                + shortened(message.content())))
                .orElse("Reader");
    }

    /// A thought with its label, its words, and when it was written.
    static String thought(
            CuratedConversation conversation, CuratedThought thought, String labelName) {
        String label = labelName.isEmpty() ? "no label" : labelName;
        String when =
                Times.written(conversation, thought)
                        .filter(written -> written.isLate())
                        .map(written -> " Written after turn " + written.afterTurn() + ".")
                        .orElse("");
        return thought.kind().key()
                + " on turn "
                + thought.turn()
                + ", "
                + label
                + ": "
                + shortened(thought.content())
                + when;
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String shortened(String text) {
        return text.length() <= MOST_CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS / 2)) + " …";
    }
}
