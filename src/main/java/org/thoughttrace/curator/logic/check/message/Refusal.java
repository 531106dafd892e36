package org.thoughttrace.curator.logic.check.message;

import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Severity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Replies that begin by saying no.
public final class Refusal implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "message-refusal",
                    "The model refused",
                    CheckGroup.MESSAGE,
                    Severity.INFO,
                    CheckInfo.Initially.ON,
                    "other",
                    List.of(),
                    new Explanation(
                            "A refusal is a reply of its own kind: reactions to it say little about"
                                + " quality, and a set for training may want all of them, or none.",
                            "\"I'm sorry, but I can't help with that.\"",
                            "Decide for the set as a whole; tag or leave out.",
                            "Never in the 14 published conversations."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final String APOLOGY =
            "(?:(?:i['’]m|i am) (?:really |very )?sorry,? (?:but )?|sorry,? (?:but )?"
                    + "|i apologi[sz]e,? (?:but )?|unfortunately,? )?(?:as an ai[^.]{0,60}, )?";
    private static final String CANNOT =
            "(?:i (?:can['’]t|cannot|can not|won['’]t|am unable to|am not able to)"
                    + "|i['’]m (?:unable|not able) to)(?: be able to)? (?:help|assist|provide"
                    + "|comply|fulfil|do that|create|generate|write|continue|engage|discuss"
                    + "|support)(?! but\\b)";
    private static final String DECLINES = "i (?:must|have to) decline\\b";
    private static final Pattern REFUSAL =
            Pattern.compile(
                    "^\\W*" + APOLOGY + "(?:" + CANNOT + "|" + DECLINES + ")",
                    Pattern.CASE_INSENSITIVE);
    private static final int LOOKED_AT = 300;

    @Override
    public void look(Reading reading) {
        for (CuratedMessage message : reading.conversation().messages()) {
            String text = message.content();
            if (message.role() == Role.ASSISTANT) {
                Matcher refusal =
                        REFUSAL.matcher(text).region(0, Math.min(text.length(), LOOKED_AT));
                if (refusal.find()) {
                    reading.report()
                            .add(
                                    reading.at(
                                            message,
                                            Reading.span(text, refusal.start(), refusal.end())),
                                    "The reply begins with a refusal.");
                }
            }
        }
    }
}
