package org.thoughttrace.curator.logic.check.participant;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.CheckSettings;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Place;
import org.thoughttrace.curator.logic.check.Report;
import org.thoughttrace.curator.logic.check.SetCheck;
import org.thoughttrace.curator.logic.check.text.MinHash;
import org.thoughttrace.curator.logic.check.text.Tokens;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Survey;
import org.thoughttrace.curator.model.Words;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Participants with another id but the same survey and a text in common.
public final class SeveralIds implements SetCheck<SeveralIds.Digest> {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "participant-several-ids",
                    "One participant under several ids",
                    CheckGroup.PARTICIPANT,
                    Severity.INFO,
                    CheckInfo.Initially.ON,
                    "duplicate",
                    List.of(),
                    new Explanation(
                            "Splits by participant keep one person on one side. A person under two "
                                    + "ids is on both, and what is tested was seen before.",
                            "Two ids with the same six answers of the survey and the same opening "
                                    + "message.",
                            "Treat the two as one when splitting; flag both.",
                            "Never in the 14 published conversations."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final int FEWEST_WORDS = 6;

    /// A survey and the longer things its participant wrote, as hashes.
    public record Digest(String conversation, long survey, long[] texts) {}

    @Override
    public @Nullable Digest digest(CuratedConversation conversation, CheckSettings settings) {
        Survey survey = conversation.source().survey();
        if (survey == null
                || survey.age() == null
                || survey.occupation() == null
                || survey.purposes() == null) {
            return null;
        }
        Set<Long> texts = new LinkedHashSet<>();
        for (CuratedMessage message : conversation.messages()) {
            if (message.role() == Role.USER) {
                add(texts, message.content());
            }
            message.thoughts().forEach(thought -> add(texts, thought.content()));
        }
        return new Digest(
                conversation.id(),
                MinHash.hash(survey.toString().toLowerCase(Locale.ROOT)),
                texts.stream().mapToLong(Long::longValue).toArray());
    }

    private static void add(Set<Long> texts, String text) {
        if (Words.in(text) >= FEWEST_WORDS) {
            texts.add(MinHash.hash(String.join(" ", Tokens.of(text))));
        }
    }

    @Override
    public void conclude(List<Digest> digests, CheckSettings settings, Report report) {
        record Key(long survey, long text) {}
        Map<Key, String> firsts = new HashMap<>();
        for (Digest digest : digests) {
            String participant = Conversation.participantOf(digest.conversation());
            String other = null;
            for (long text : digest.texts()) {
                String first = firsts.putIfAbsent(new Key(digest.survey(), text), participant);
                if (first != null && !first.equals(participant)) {
                    other = first;
                }
            }
            if (other != null) {
                report.add(
                        Place.of(digest.conversation()),
                        "The participant gave the same survey and the same words as "
                                + other
                                + ".");
            }
        }
    }
}
