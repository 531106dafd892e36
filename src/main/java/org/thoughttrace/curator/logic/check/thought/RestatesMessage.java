package org.thoughttrace.curator.logic.check.thought;

import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.CheckOption;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Fix;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.logic.check.text.Overlap;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Severity;

import java.util.List;

/// Thoughts that stand word for word in their message, and reasons most of whose content words do. Replies are long and hold any word, so reactions are only looked at word for word.
public final class RestatesMessage implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "thought-restates-message",
                    "Restates its message",
                    CheckGroup.THOUGHT,
                    Severity.MINOR,
                    CheckInfo.Initially.ON,
                    "restates_message",
                    List.of(
                            new CheckOption(
                                    "share", "Share of words that stand in both", "%", 70, 40, 100),
                            new CheckOption("words", "Fewest content words", "words", 4, 2, 50)),
                    new Explanation(
                            "A thought is worth having for what the message does not say. One that"
                                + " repeats the message in nearly the same words adds nothing, and"
                                + " makes it look as if thoughts could be read off messages.",
                            "Message: \"Can you give me a shopping list for these meals?\" Thought:"
                                    + " \"I asked it to give me a shopping list for these meals.\"",
                            "Read both. Where something of its own is left, keep it; else flag it "
                                    + "or remove the thought.",
                            "Once among the 197 thoughts of the 14 published conversations, "
                                    + "rightly. Restatements in quite other words are not seen."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void look(Reading reading) {
        int share = reading.settings().value("share");
        int fewest = reading.settings().value("words");
        reading.forEachThought((message, thought, place) -> {
            if (Overlap.isWithin(thought.content(), message.content())) {
                reading.report()
                        .add(
                                place,
                                "The thought stands word for word in its message.",
                                new Fix.RemoveThought(thought.id()));
                return;
            }
            if (message.role() == Role.ASSISTANT) {
                return;
            }
            Overlap overlap = Overlap.of(thought.content(), message.content());
            if (overlap.words() >= fewest && overlap.percent() >= share) {
                reading.report()
                        .add(
                                place,
                                overlap.shared()
                                        + " of its "
                                        + overlap.words()
                                        + " content words stand in the message, too ("
                                        + overlap.percent()
                                        + " %; from "
                                        + share
                                        + " % it is shown).",
                                new Fix.RemoveThought(thought.id()));
            }
        });
    }
}
