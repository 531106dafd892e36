package org.thoughttrace.curator.logic.check.message;

import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.CheckOption;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Severity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Replies that stop in the middle: an open block of code, or a long text without an end.
public final class CutOff implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "message-cut-off",
                    "Reply cut off",
                    CheckGroup.MESSAGE,
                    Severity.MINOR,
                    CheckInfo.Initially.ON,
                    "broken_reply",
                    List.of(
                            new CheckOption(
                                    "length",
                                    "Shortest reply that is looked at for its last sentence",
                                    "characters",
                                    3000,
                                    200,
                                    100000)),
                    new Explanation(
                            "A reply that ran into a limit of length stops in mid-sentence. A user"
                                + " who is unhappy with it is unhappy with the limit, not with what"
                                + " the model says.",
                            "A code block that is opened and never closed; 6,000 characters that "
                                    + "end in \"and the\".",
                            "Flag it as a broken reply, so that it is not taken for what the model "
                                    + "would say.",
                            "Never in the 14 published conversations."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]{0,3}(```+|~~~+)");
    private static final Pattern MID_SENTENCE = Pattern.compile("[\\p{Ll}\\p{Lo},;(–-]$");

    @Override
    public void look(Reading reading) {
        int limit = reading.settings().value("length");
        for (CuratedMessage message : reading.conversation().messages()) {
            String text = message.content().stripTrailing();
            if (message.role() != Role.ASSISTANT || text.isEmpty()) {
                continue;
            }
            int open = openFence(text);
            if (open >= 0) {
                reading.report()
                        .add(
                                reading.at(message, Reading.span(text, open, text.length())),
                                "A block of code is opened and never closed.");
            } else if (text.codePointCount(0, text.length()) >= limit && endsWithin(text)) {
                int start = text.lastIndexOf('\n') + 1;
                reading.report()
                        .add(
                                reading.at(message, Reading.span(text, start, text.length())),
                                "A long reply ends in the middle of a sentence.");
            }
        }
    }

    /// Where the block that is open at the end begins; -1 for none.
    private static int openFence(String text) {
        Matcher fence = FENCE.matcher(text);
        int open = -1;
        String mark = "";
        while (fence.find()) {
            String found = fence.group(1);
            if (open < 0) {
                open = fence.start();
                mark = found;
            } else if (found.charAt(0) == mark.charAt(0) && found.length() >= mark.length()) {
                open = -1;
            }
        }
        return open;
    }

    /// A last line of prose without an end; a heading, a list or a table has none.
    private static boolean endsWithin(String text) {
        String last = text.substring(text.lastIndexOf('\n') + 1).strip();
        return last.length() > 60
                && MID_SENTENCE.matcher(last).find()
                && "#|-*>•".indexOf(last.charAt(0)) < 0
                && !Character.isDigit(last.charAt(0));
    }
}
