package org.thoughttrace.curator.logic.check.message;

import org.thoughttrace.curator.logic.Amounts;
import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Place;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Span;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a wrong decoding leaves in messages and thoughts: two signs for one letter, and U+FFFD.
public final class EncodingDamage implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "message-encoding-damage",
                    "Encoding damage",
                    CheckGroup.MESSAGE,
                    Severity.MAJOR,
                    CheckInfo.Initially.ON,
                    "other",
                    List.of(),
                    new Explanation(
                            "Text that was decoded with the wrong table somewhere on its way holds"
                                + " letters nobody wrote. They cannot be searched for and teach a"
                                + " model nonsense.",
                            "\"cafÃ©\" for café; the sign U+FFFD where a letter was lost.",
                            "Put the words right where they can be told; else flag them.",
                            "Never in the 14 published conversations."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /// What the second and later bytes of a letter look like, read with the table of Windows; and
    /// those of them that close a quotation or stand for a dash, which may follow a letter.
    private static final String SIGNS =
            "\\u0080-\\u00BF\\u20AC\\u201A\\u0192\\u201E\\u2020\\u2021\\u02C6\\u2030"
                + "\\u0160\\u2039\\u0152\\u017D\\u02DC\\u2122\\u0161\\u203A\\u0153\\u017E\\u0178";

    private static final String MARKS = "\\u2018\\u2019\\u201C\\u201D\\u2022\\u2013\\u2014\\u2026";

    private static final Pattern DAMAGE =
            Pattern.compile(
                    // What most letters are is told by the first class.
                    "(?=[\\u00C2-\\u00C5\\u00CE-\\u00D1\\u00E2-\\u00E9\\u00F0\\uFFFD])(?:\\uFFFD"
                            + "|[\\u00C3\\u00C4\\u00C5](?:["
                            + SIGNS
                            + "]|["
                            + MARKS
                            + "](?=\\p{Ll}))"
                            + "|\\u00C2[\\u0080-\\u00BF]"
                            + "|\\u00E2\\u20AC[\\u0098-\\u2122]|\\u00E2\\u0080[\\u0080-\\u00BF]"
                            + "|\\u00F0\\u0178"
                            // Cyrillic and Greek have two signs a letter, Chinese and Japanese
                            // three; one such by itself may be meant.
                            + "|(?:[\\u00CE-\\u00D1]["
                            + SIGNS
                            + MARKS
                            + "]){2,}|(?:[\\u00E3-\\u00E9]["
                            + SIGNS
                            + MARKS
                            + "]{2}){2,})");

    @Override
    public void look(Reading reading) {
        for (CuratedMessage message : reading.conversation().messages()) {
            look(reading, reading.at(message, null), message.content());
        }
        reading.forEachBranch((where, messages) -> {
            if (messages.stream().anyMatch(message -> DAMAGE.matcher(message.content()).find())) {
                reading.report()
                        .add(
                                reading.whole(),
                                where + " stand letters that came out of a wrong decoding.");
            }
        });
        reading.forEachThought(
                (message, thought, place) -> look(reading, place, thought.content()));
    }

    private static void look(Reading reading, Place place, String text) {
        Matcher damage = DAMAGE.matcher(text);
        if (!damage.find()) {
            return;
        }
        Span first = Reading.span(text, damage.start(), damage.end());
        int more = 0;
        while (damage.find()) {
            more++;
        }
        reading.report()
                .add(
                        Reading.within(place, first),
                        "Letters that came out of a wrong decoding"
                                + (more > 0
                                        ? ", here and in " + Amounts.of(more, "more place") + "."
                                        : "."));
    }
}
