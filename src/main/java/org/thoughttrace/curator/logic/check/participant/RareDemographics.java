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

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Combinations of age, gender and education that too few participants share. In a small set everybody is rare, so of those it says nothing.
public final class RareDemographics implements SetCheck<RareDemographics.Digest> {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "participant-rare-demographics",
                    "Rare combination of demographics",
                    CheckGroup.PARTICIPANT,
                    Severity.INFO,
                    CheckInfo.Initially.ON,
                    "personal_data",
                    List.of(
                            new CheckOption(
                                    "sharing",
                                    "Fewest participants who share it",
                                    "participants",
                                    2,
                                    2,
                                    50),
                            new CheckOption(
                                    "participants",
                                    "Fewest participants in the set",
                                    "participants",
                                    100,
                                    2,
                                    100000)),
                    new Explanation(
                            "Who knows that somebody took part can find them by a combination of"
                                + " answers that nobody else gave, and then read what they thought."
                                + " The fewer share a combination, the less it hides (k-anonymity,"
                                + " Sweeney 2002).",
                            "The one woman over 70 with a doctorate.",
                            "Before the set leaves the house, coarsen or drop the answers of those "
                                    + "conversations.",
                            "The 14 published conversations have 12 participants, too few to say "
                                    + "anything."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /// The combination, without how many take part.
    @Override
    public String remembered(CuratedConversation conversation, String message) {
        Digest own = digest(conversation, CheckSettings.standard(INFO));
        return own == null ? message : "Few are " + own.combination() + ".";
    }

    private static final int BAND = 10;

    /// A combination: ages in bands of ten years, gender, education.
    public record Digest(String conversation, String combination) {}

    @Override
    public @Nullable Digest digest(CuratedConversation conversation, CheckSettings settings) {
        Survey survey = conversation.source().survey();
        if (survey == null
                || survey.age() == null
                || survey.gender() == null
                || survey.education() == null
                || !AGE.matcher(survey.age().strip()).matches()) {
            return null;
        }
        int from = Integer.parseInt(survey.age().strip()) / BAND * BAND;
        return new Digest(
                conversation.id(),
                "aged "
                        + from
                        + " to "
                        + (from + BAND - 1)
                        + ", "
                        + survey.gender().strip()
                        + ", "
                        + survey.education().strip());
    }

    private static final Pattern AGE = Pattern.compile("\\d{1,3}");

    @Override
    public void conclude(List<Digest> digests, CheckSettings settings, Report report) {
        Map<String, Set<String>> participants = new HashMap<>();
        Set<String> all = new HashSet<>();
        for (Digest digest : digests) {
            String participant = Conversation.participantOf(digest.conversation());
            all.add(participant);
            participants
                    .computeIfAbsent(digest.combination(), combination -> new HashSet<>())
                    .add(participant);
        }
        if (all.size() < settings.value("participants")) {
            return;
        }
        for (Digest digest : digests) {
            int sharing = participants.getOrDefault(digest.combination(), Set.of()).size();
            if (sharing < settings.value("sharing")) {
                report.add(
                        Place.of(digest.conversation()),
                        (sharing == 1 ? "Nobody else of " : "Only " + sharing + " of ")
                                + all.size()
                                + " participants "
                                + (sharing == 1 ? "is " : "are ")
                                + digest.combination()
                                + ".");
            }
        }
    }
}
