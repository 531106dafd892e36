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

    @Override
    public String remembered(CuratedConversation conversation, String message) {
        return Branches.remembered(conversation, message);
    }

    private static final Pattern DAMAGE =
            Pattern.compile(
                    "\\uFFFD|[\\u00C3\\u00C4\\u00C5][\\u0080-\\u00BF]"
                        + "|\\u00C2[\\u0080-\\u009F\\u00A0-\\u00BF]"
                        + "|\\u00E2\\u20AC[\\u0098-\\u2122]|\\u00F0\\u0178|\\u00E2\\u0080[\\u0080-\\u00BF]");

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
                                + (more > 0 ? ", here and in " + more + " more places." : "."));
    }
}
