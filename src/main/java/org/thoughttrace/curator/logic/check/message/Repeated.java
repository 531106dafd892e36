package org.thoughttrace.curator.logic.check.message;

import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.CheckOption;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Messages that stand in their conversation before, word for word, by the same speaker.
public final class Repeated implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "message-repeated",
                    "Message repeated verbatim",
                    CheckGroup.MESSAGE,
                    Severity.MINOR,
                    CheckInfo.Initially.ON,
                    "duplicate",
                    List.of(new CheckOption("words", "Fewest words", "words", 5, 1, 200)),
                    new Explanation(
                            "The same long message twice in a conversation was sent twice by"
                                + " mistake, or recorded twice; a model that repeats itself word"
                                + " for word is broken.",
                            "A user who sends the same request again, letter for letter.",
                            "Tell the two cases apart: a second try is a relation of its own, a "
                                    + "doubled record is a flag.",
                            "Never in the 14 published conversations."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void look(Reading reading) {
        int fewest = reading.settings().value("words");
        Map<String, Integer> seen = new HashMap<>();
        for (CuratedMessage message : reading.conversation().messages()) {
            if (Words.in(message.content()) < fewest) {
                continue;
            }
            Integer before =
                    seen.putIfAbsent(
                            message.role() + " " + message.content().strip(), message.turn());
            if (before != null) {
                reading.report()
                        .add(
                                reading.at(message, null),
                                "The same message stands at turn " + before + ".");
            }
        }
    }
}
