package org.thoughttrace.curator.logic.check.participant;

import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.model.Severity;

import java.util.List;

/// Conversations without a survey.
public final class SurveyMissing implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "survey-missing",
                    "Survey missing",
                    CheckGroup.PARTICIPANT,
                    Severity.INFO,
                    CheckInfo.Initially.ON,
                    "other",
                    List.of(),
                    new Explanation(
                            "Without a survey the conversation drops out of every figure by age, "
                                    + "gender or education.",
                            "An empty survey_answers list.",
                            "Know how many there are; nothing has to be done.",
                            "Once in the 14 published conversations, rightly."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void look(Reading reading) {
        if (reading.conversation().source().survey() == null) {
            reading.report().add(reading.whole(), "The participant answered no survey here.");
        }
    }
}
