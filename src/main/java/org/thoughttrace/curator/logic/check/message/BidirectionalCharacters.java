package org.thoughttrace.curator.logic.check.message;

import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Place;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Severity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Characters that override the direction of writing, in messages and thoughts.
public final class BidirectionalCharacters implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "message-bidirectional-characters",
                    "Bidirectional controls",
                    CheckGroup.MESSAGE,
                    Severity.MINOR,
                    CheckInfo.Initially.ON,
                    "unsafe",
                    List.of(),
                    new Explanation(
                            "Characters that turn the direction of writing make a text read"
                                + " differently from what it holds; code and names are disguised"
                                + " with them.",
                            "U+202E in a file name, so that \"gpj.exe\" shows as \"exe.jpg\".",
                            "Look at the text with hidden characters shown, and flag it where it"
                                    + " deceives.",
                            "Never in the 14 published conversations."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    @Override
    public void look(Reading reading) {
        for (CuratedMessage message : reading.conversation().messages()) {
            look(reading, reading.at(message, null), message.content());
        }
        reading.forEachThought(
                (message, thought, place) -> look(reading, place, thought.content()));
    }

    private static void look(Reading reading, Place place, String text) {
        Matcher turning = TURNING.matcher(text);
        if (turning.find()) {
            reading.report()
                    .add(
                            Reading.within(
                                    place, Reading.span(text, turning.start(), turning.end())),
                            "A character here turns the direction of writing.");
        }
    }
}
