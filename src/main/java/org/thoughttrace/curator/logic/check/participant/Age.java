package org.thoughttrace.curator.logic.check.participant;

import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.CheckOption;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Survey;

import java.math.BigDecimal;
import java.util.List;

/// Ages that cannot be, or are no number.
public final class Age implements ConversationCheck {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "survey-age",
                    "Age out of range",
                    CheckGroup.PARTICIPANT,
                    Severity.MINOR,
                    CheckInfo.Initially.ON,
                    "other",
                    List.of(
                            new CheckOption("least", "Youngest", "years", 13, 0, 120),
                            new CheckOption("most", "Oldest", "years", 100, 1, 200)),
                    new Explanation(
                            "Ages like 2 and 366 occur. They move every mean, and a bound on age "
                                    + "silently drops or takes them.",
                            "\"366\" for 36.",
                            "Leave the source as it is; flag the conversation and exclude it from "
                                    + "figures by age.",
                            "Never in the 14 published conversations."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void look(Reading reading) {
        Survey survey = reading.conversation().source().survey();
        String age = survey == null || survey.age() == null ? "" : survey.age().strip();
        if (age.isEmpty()) {
            return;
        }
        int least = reading.settings().value("least");
        int most = reading.settings().value("most");
        try {
            BigDecimal years = new BigDecimal(age);
            if (years.compareTo(BigDecimal.valueOf(least)) < 0
                    || years.compareTo(BigDecimal.valueOf(most)) > 0) {
                reading.report()
                        .add(
                                reading.whole(),
                                "The age given is "
                                        + shortened(age)
                                        + ", outside "
                                        + least
                                        + " to "
                                        + most
                                        + ".");
            }
        } catch (NumberFormatException noNumber) {
            reading.report()
                    .add(reading.whole(), "The age given is no number: " + shortened(age) + ".");
        }
    }

    private static String shortened(String age) {
        return age.codePointCount(0, age.length()) <= 20
                ? age
                : age.substring(0, age.offsetByCodePoints(0, 20)) + "…";
    }
}
