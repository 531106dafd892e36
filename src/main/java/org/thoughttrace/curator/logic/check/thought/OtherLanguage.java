package org.thoughttrace.curator.logic.check.thought;

import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.logic.check.text.Language;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Severity;

import java.util.List;
import java.util.Optional;

/// Thoughts in another language than what the user said.
public final class OtherLanguage implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "thought-other-language",
                    "Other language than the conversation",
                    CheckGroup.THOUGHT,
                    Severity.INFO,
                    CheckInfo.Initially.ON,
                    "wrong_language",
                    List.of(),
                    new Explanation(
                            "A thought in another language than the messages is fine for its writer"
                                    + " and a trap for whoever counts words or trains on it.",
                            "A conversation in English with a thought \"No me gusta la respuesta "
                                    + "porque es muy larga\".",
                            "Keep it, translate it, or flag it, as your project has decided.",
                            "On texts made for the purpose in 12 languages every one was pointed at"
                                + " rightly, and none in English. In the 14 published conversations"
                                + " it points at nothing, rightly."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void look(Reading reading) {
        StringBuilder said = new StringBuilder();
        for (CuratedMessage message : reading.conversation().messages()) {
            if (message.role() == Role.USER) {
                said.append(message.content()).append(' ');
            }
        }
        Optional<Language> spoken = Language.of(said.toString());
        if (spoken.isEmpty()) {
            return;
        }
        reading.forEachThought((message, thought, place) ->
                Language.of(thought.content())
                        .filter(language -> language != spoken.get())
                        .ifPresent(language ->
                                reading.report()
                                        .add(
                                                place,
                                                "The thought is in "
                                                        + language.title()
                                                        + ", the user's messages are in "
                                                        + spoken.get().title()
                                                        + ".")));
    }
}
