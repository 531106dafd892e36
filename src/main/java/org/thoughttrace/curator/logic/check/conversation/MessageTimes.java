package org.thoughttrace.curator.logic.check.conversation;

import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.CheckOption;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.logic.reading.Times;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Severity;

import java.time.Duration;
import java.util.List;

/// Messages older than the one before them, or very long after it.
public final class MessageTimes implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "conversation-times",
                    "Times out of order, or a long gap",
                    CheckGroup.CONVERSATION,
                    Severity.MINOR,
                    CheckInfo.Initially.ON,
                    "timing",
                    List.of(new CheckOption("hours", "Longest gap", "hours", 24, 1, 8760)),
                    new Explanation(
                            "Everything said of when a thought was written rests on the times of"
                                + " the messages. Where they run backwards, or a day lies between"
                                + " two turns, they cannot be trusted or tell of two sittings.",
                            "Turn 5 carries a time before that of turn 4.",
                            "Flag the turn; be careful with figures on timing.",
                            "Never in the 14 published conversations."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void look(Reading reading) {
        Duration longest = Duration.ofHours(reading.settings().value("hours"));
        for (CuratedMessage message : reading.conversation().messages()) {
            Duration since =
                    Times.sincePrevious(reading.conversation(), message.turn())
                            .orElse(Duration.ZERO);
            if (since.isNegative()) {
                reading.report()
                        .add(
                                reading.at(message, null),
                                "The message is "
                                        + Times.inWords(since)
                                        + " older than the one before it.");
            } else if (since.compareTo(longest) > 0) {
                reading.report()
                        .add(
                                reading.at(message, null),
                                Times.inWords(since)
                                        + " lie between this message and the one before.");
            }
        }
    }
}
