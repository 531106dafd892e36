package org.thoughttrace.curator.logic.check.participant;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.CheckOption;
import org.thoughttrace.curator.logic.check.CheckSettings;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Place;
import org.thoughttrace.curator.logic.check.Report;
import org.thoughttrace.curator.logic.check.SetCheck;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Participants whose surveys disagree between their conversations.
public final class SurveyContradictory implements SetCheck<SurveyContradictory.Digest> {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "survey-contradictory",
                    "Survey contradicts another",
                    CheckGroup.PARTICIPANT,
                    Severity.MINOR,
                    CheckInfo.Initially.ON,
                    "other",
                    List.of(
                            new CheckOption(
                                    "years",
                                    "Years of age that may lie between",
                                    "years",
                                    1,
                                    0,
                                    20)),
                    new Explanation(
                            "One participant has one age and one gender. Where two conversations of"
                                + " the same id disagree, two persons share an id, or one of the"
                                + " answers is made up.",
                            "Male, 31 in one conversation; Female, 45 in the next.",
                            "Find out which is right; until then leave both out of figures by "
                                    + "demographics.",
                            "Never in the 14 published conversations, which hold two participants "
                                    + "with two conversations."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final String SAYS = "The survey disagrees with that of ";

    /// Which of its own answers disagree, and with whose, without what the other one answered.
    @Override
    public String remembered(CuratedConversation conversation, String message) {
        Digest answers = digest(conversation, CheckSettings.standard(INFO));
        int end = message.indexOf(": ", SAYS.length());
        if (answers == null || !message.startsWith(SAYS) || end < 0) {
            return message;
        }
        StringBuilder remembered = new StringBuilder(message.substring(0, end));
        for (String own :
                List.of(
                        own("age", answers.age()),
                        own("gender", answers.gender()),
                        own("education", answers.education()))) {
            if (message.indexOf(own, end) >= 0) {
                remembered.append(", ").append(own);
            }
        }
        return remembered.toString();
    }

    private static String own(String name, @Nullable String answer) {
        return name + " " + answer + " and ";
    }

    /// The answers that do not change between two conversations.
    public record Digest(
            String conversation,
            @Nullable String age,
            @Nullable String gender,
            @Nullable String education) {}

    @Override
    public @Nullable Digest digest(CuratedConversation conversation, CheckSettings settings) {
        Survey survey = conversation.source().survey();
        return survey == null
                ? null
                : new Digest(
                        conversation.id(),
                        answered(survey.age()),
                        answered(survey.gender()),
                        answered(survey.education()));
    }

    private static @Nullable String answered(@Nullable String answer) {
        return answer == null || answer.isBlank() ? null : answer;
    }

    @Override
    public void conclude(List<Digest> digests, CheckSettings settings, Report report) {
        Map<String, Firsts> participants = new HashMap<>();
        for (Digest digest : digests) {
            Firsts firsts =
                    participants.computeIfAbsent(
                            Conversation.participantOf(digest.conversation()), id -> new Firsts());
            firsts.differences(digest, settings.value("years"))
                    .forEach((conversation, differences) ->
                            report.add(
                                    Place.of(digest.conversation()),
                                    SAYS
                                            + conversation
                                            + ": "
                                            + String.join(", ", differences)
                                            + "."));
        }
    }

    /// For each question the first conversation of a participant that answers it.
    private static final class Firsts {
        private @Nullable Digest age;
        private @Nullable Digest gender;
        private @Nullable Digest education;

        /// What another conversation answers otherwise, by the conversation that answers first.
        Map<String, List<String>> differences(Digest now, int years) {
            Map<String, List<String>> differences = new LinkedHashMap<>();
            if (age != null && !isNear(age.age(), now.age(), years)) {
                add(differences, age, own("age", now.age()) + age.age());
            }
            if (gender != null && !isSame(gender.gender(), now.gender())) {
                add(differences, gender, own("gender", now.gender()) + gender.gender());
            }
            if (education != null && !isSame(education.education(), now.education())) {
                add(
                        differences,
                        education,
                        own("education", now.education()) + education.education());
            }
            age = age == null && now.age() != null ? now : age;
            gender = gender == null && now.gender() != null ? now : gender;
            education = education == null && now.education() != null ? now : education;
            return differences;
        }

        private static void add(
                Map<String, List<String>> differences, Digest first, String difference) {
            differences
                    .computeIfAbsent(first.conversation(), id -> new ArrayList<>())
                    .add(difference);
        }
    }

    private static boolean isNear(@Nullable String left, @Nullable String right, int years) {
        try {
            return left == null
                    || right == null
                    || Math.abs(Long.parseLong(left.strip()) - Long.parseLong(right.strip()))
                            <= years;
        } catch (NumberFormatException noNumber) {
            return isSame(left, right);
        }
    }

    private static boolean isSame(@Nullable String left, @Nullable String right) {
        return left == null || right == null || left.strip().equalsIgnoreCase(right.strip());
    }
}
