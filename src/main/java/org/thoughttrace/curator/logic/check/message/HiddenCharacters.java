package org.thoughttrace.curator.logic.check.message;

import org.thoughttrace.curator.logic.check.Branches;
import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Place;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Span;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Characters of no width in messages and thoughts; not those that join emoji or the letters of scripts that need them.
public final class HiddenCharacters implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "message-hidden-characters",
                    "Hidden characters",
                    CheckGroup.MESSAGE,
                    Severity.INFO,
                    CheckInfo.Initially.ON,
                    "other",
                    List.of(),
                    new Explanation(
                            "Characters without width are not seen and yet part of the text: words"
                                + " that hold one are not found, and copies of a text can be told"
                                + " apart by them.",
                            "A zero-width space within a word; a soft hyphen; words written in"
                                    + " tags, which a model reads and nobody sees.",
                            "Usually keep them: the source is what it is. Show hidden characters in"
                                    + " the reader to see where they are.",
                            "Never in the 14 published conversations."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public String remembered(CuratedConversation conversation, String message) {
        return Branches.remembered(conversation, message);
    }

    /// Joiners and marks of direction have their work between letters of scripts that need them, tags
    /// behind the flag that they make another of. What most letters are is told by the first class.
    private static final Pattern HIDDEN =
            Pattern.compile(
                    "(?=[\\u00AD\\u061C\\u180E-\\uFFA0\\x{E0000}-\\x{E007F}])"
                        + "(?:[\\u200B\\u2060-\\u2064\\u206A-\\u206F\\u00AD\\u180E\\uFEFF\\u3164"
                        + "\\uFFA0]|[\\u200C-\\u200F\\u061C]"
                        + "(?<=[\\p{IsLatin}\\p{N}\\s].)(?=[\\p{IsLatin}\\p{N}\\s]|$)"
                        + "|[\\x{E0000}-\\x{E007F}](?<!\\x{1F3F4}[\\x{E0020}-\\x{E007F}]{1,18}))");

    @Override
    public void look(Reading reading) {
        reading.forEachBranch((where, messages) -> {
            long count =
                    messages.stream()
                            .mapToLong(
                                    message -> HIDDEN.matcher(message.content()).results().count())
                            .sum();
            if (count > 0) {
                reading.report()
                        .add(
                                reading.whole(),
                                where
                                        + (count == 1
                                                ? " stands a hidden character."
                                                : " stand " + count + " hidden characters."));
            }
        });
        for (CuratedMessage message : reading.conversation().messages()) {
            look(reading, reading.at(message, null), message.content(), "message");
        }
        reading.forEachThought(
                (message, thought, place) -> look(reading, place, thought.content(), "thought"));
    }

    private static void look(Reading reading, Place place, String text, String what) {
        Matcher hidden = HIDDEN.matcher(text);
        if (!hidden.find()) {
            return;
        }
        Span first = Reading.span(text, hidden.start(), hidden.end());
        int count = 1;
        while (hidden.find()) {
            count++;
        }
        reading.report()
                .add(
                        Reading.within(place, first),
                        "The "
                                + what
                                + " holds "
                                + (count == 1
                                        ? "a hidden character."
                                        : count + " hidden characters."));
    }
}
