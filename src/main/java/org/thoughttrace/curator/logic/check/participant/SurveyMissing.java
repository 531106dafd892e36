package org.thoughttrace.curator.logic.check.participant;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Survey;

import java.util.List;
import java.util.stream.Stream;

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
                            "An empty survey_answers list, or a survey without an answer.",
                            "Know how many there are; nothing has to be done.",
                            "Once in the 14 published conversations, rightly."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void look(Reading reading) {
        if (isEmpty(reading.conversation().source().survey())) {
            reading.report().add(reading.whole(), "The participant answered no survey here.");
        }
    }

    /// One that is there and holds no answer tells as little as none.
    private static boolean isEmpty(@Nullable Survey survey) {
        return survey == null
                || Stream.of(
                                survey.age(),
                                survey.gender(),
                                survey.education(),
                                survey.occupation(),
                                survey.frequency(),
                                survey.purposes())
                        .allMatch(answer -> answer == null || answer.isBlank());
    }
}
