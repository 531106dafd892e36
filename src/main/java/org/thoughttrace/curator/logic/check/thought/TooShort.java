package org.thoughttrace.curator.logic.check.thought;

import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.CheckOption;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Fix;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Words;

import java.util.List;

/// Thoughts that are empty, have no letters, or fewer words than a least number.
public final class TooShort implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "thought-too-short",
                    "Thought too short",
                    CheckGroup.THOUGHT,
                    Severity.MINOR,
                    CheckInfo.Initially.ON,
                    "low_effort",
                    List.of(new CheckOption("words", "Fewest words", "words", 6, 1, 100)),
                    new Explanation(
                            "A thought of a word or two says little of what lay behind a message,"
                                + " and a model learns nothing from it. The published work drops"
                                + " thoughts that are empty, have under six words, or no letters.",
                            "\"Good answer\", \"ok\", \"-\".",
                            "Keep it where few words say it all; otherwise remove it, or flag it as"
                                    + " low effort.",
                            "25 of the 197 thoughts in the 14 published conversations, all of them "
                                    + "rightly."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void look(Reading reading) {
        int fewest = reading.settings().value("words");
        reading.forEachThought((message, thought, place) -> {
            String text = thought.content();
            int words = Words.in(text);
            String wrong = "";
            if (text.isBlank()) {
                wrong = "The thought is empty.";
            } else if (text.codePoints().noneMatch(Character::isLetter)) {
                wrong = "The thought has no letters.";
            } else if (words < fewest) {
                wrong = "The thought has " + words + (words == 1 ? " word." : " words.");
            }
            if (!wrong.isEmpty()) {
                reading.report().add(place, wrong, new Fix.RemoveThought(thought.id()));
            }
        });
    }
}
