package org.thoughttrace.curator.logic.check.conversation;

import org.thoughttrace.curator.logic.check.About;
import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.CheckOption;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.logic.check.text.Tokens;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Severity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Summaries of whose content words hardly any stands in a message, too.
public final class SummaryMismatch implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "conversation-summary-mismatch",
                    "Summary does not fit",
                    CheckGroup.CONVERSATION,
                    Severity.INFO,
                    CheckInfo.Initially.ON,
                    "other",
                    List.of(
                            new CheckOption("words", "Fewest content words", "words", 4, 2, 50),
                            new CheckOption("share", "At most found in messages", "%", 20, 0, 90)),
                    new Explanation(
                            "A summary that shares hardly a word of weight with its conversation"
                                + " was written for another task, or by somebody who did not say"
                                + " anything.",
                            "The summary tells of a wedding speech, the conversation is about "
                                    + "graphics cards.",
                            "Read both; flag it where the summary belongs elsewhere.",
                            "No false alarm in the 14 published conversations. With their summaries"
                                + " exchanged it saw 32 of 182 that did not fit: when it speaks it"
                                + " is right, but it is mostly silent."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /// How many of its words stand in a message changes with each message; the summary does not.
    @Override
    public String remembered(CuratedConversation conversation, String message) {
        String summary = conversation.source().taskSummary();
        return "The summary of the text "
                + About.mark(summary == null ? "" : summary)
                + " does not fit.";
    }

    private static final int BEGINNING = 5;

    @Override
    public void look(Reading reading) {
        String summary = reading.conversation().source().taskSummary();
        if (summary == null) {
            return;
        }
        Set<String> words = beginnings(summary);
        if (words.size() < reading.settings().value("words")) {
            return;
        }
        Set<String> found = new HashSet<>();
        for (CuratedMessage message : reading.conversation().messages()) {
            Set<String> said = beginnings(message.content());
            words.stream().filter(said::contains).forEach(found::add);
            if (found.size() * 100 > words.size() * reading.settings().value("share")) {
                return;
            }
        }
        reading.report()
                .add(
                        reading.whole(),
                        (found.isEmpty() ? "None" : "Only " + found.size())
                                + " of the "
                                + words.size()
                                + " content words of the summary "
                                + (found.size() > 1 ? "stand" : "stands")
                                + " in a message.");
    }

    /// Forms of one word mostly begin alike: "translating" and "translation".
    private static Set<String> beginnings(String text) {
        return Tokens.content(text).stream()
                .map(word -> word.length() > BEGINNING ? word.substring(0, BEGINNING) : word)
                .filter(word -> !TELLING.contains(word))
                .collect(Collectors.toSet());
    }

    /// What summaries of any task are written with.
    private static final Set<String> TELLING =
            Set.of(
                    "chatb", "assis", "help", "helpe", "helpi", "tried", "using", "used", "find",
                    "answe", "quest", "task", "conve", "infor", "talke", "talki", "give");
}
