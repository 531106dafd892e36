package org.thoughttrace.curator.logic.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Recipe.By;
import org.thoughttrace.curator.model.Recipe.Stratify;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.ThoughtFacts;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.model.TurnFacts;
import org.thoughttrace.curator.model.Written;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Nothing in one part gives away what is in another.
class SplitterTest {
    private static final List<String> LABELS = List.of("scope_fit", "content_relevance", "other");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aParticipantIsOnOneSideAndTwinsStayTogether(long seed) {
        Random random = new Random(seed);
        List<ConversationFacts> all = corpus(random, 50 + random.nextInt(300));
        List<Set<String>> twins = new ArrayList<>();
        for (int group = 0; group < 10; group++) {
            twins.add(
                    new java.util.HashSet<>(
                            List.of(
                                    all.get(random.nextInt(all.size())).id(),
                                    all.get(random.nextInt(all.size())).id())));
        }
        Stratify stratify = Stratify.values()[random.nextInt(Stratify.values().length)];
        SplitPlan plan = Splitter.plan(all, split(By.PARTICIPANT, seed, stratify), twins);

        assertThat(plan.partOf()).hasSize(all.size());
        Map<String, String> partOfParticipant = new HashMap<>();
        for (ConversationFacts facts : all) {
            String part = plan.partOf().get(facts.id());
            assertThat(partOfParticipant.putIfAbsent(facts.participant(), part))
                    .as(facts.participant())
                    .isIn(null, part);
        }
        for (Set<String> group : twins) {
            assertThat(group.stream().map(plan.partOf()::get).distinct()).hasSize(1);
        }
        assertThat(plan.straddling()).isZero();
    }

    @Test
    void sharesAreMetWhereParticipantsAllowIt() {
        List<ConversationFacts> all = corpus(new Random(7), 2_000);
        SplitPlan plan = Splitter.plan(all, split(By.PARTICIPANT, 1, Stratify.LABEL), List.of());
        for (SplitPlan.Part part : plan.parts()) {
            assertThat(part.achieved()).isCloseTo(part.wanted(), within(0.01));
            part.strata()
                    .values()
                    .forEach(share -> assertThat(share).isCloseTo(part.wanted(), within(0.03)));
        }
    }

    @Test
    void theSeedDecides() {
        List<ConversationFacts> all = corpus(new Random(7), 200);
        Map<String, String> first =
                Splitter.plan(all, split(By.PARTICIPANT, 1, Stratify.NOTHING), List.of()).partOf();
        assertThat(
                        Splitter.plan(all, split(By.PARTICIPANT, 1, Stratify.NOTHING), List.of())
                                .partOf())
                .isEqualTo(first);
        assertThat(
                        Splitter.plan(all, split(By.PARTICIPANT, 2, Stratify.NOTHING), List.of())
                                .partOf())
                .isNotEqualTo(first);
    }

    @Test
    void byTimeTheEarlierOnesComeFirst() {
        List<ConversationFacts> all = corpus(new Random(3), 300);
        SplitPlan plan = Splitter.plan(all, split(By.TIME, 1, Stratify.NOTHING), List.of());
        String lastOfTrain =
                all.stream()
                        .filter(facts -> "train".equals(plan.partOf().get(facts.id())))
                        .map(facts -> String.valueOf(facts.createdAt()))
                        .max(String::compareTo)
                        .orElseThrow();
        String firstOfTest =
                all.stream()
                        .filter(facts -> "test".equals(plan.partOf().get(facts.id())))
                        .map(facts -> String.valueOf(facts.createdAt()))
                        .min(String::compareTo)
                        .orElseThrow();
        assertThat(lastOfTrain).isLessThan(firstOfTest);
    }

    @Test
    void byTimeATwinGoesWithTheLaterOneSoThatNothingLaterComesIntoAnEarlierPart() {
        List<ConversationFacts> all = corpus(new Random(3), 300);
        List<Set<String>> twins = new ArrayList<>();
        for (int at = 0; at < 14; at++) {
            twins.add(Set.of(all.get(at).id(), all.get(at + 14).id()));
        }
        SplitPlan plan = Splitter.plan(all, split(By.TIME, 1, Stratify.NOTHING), twins);
        Set<String> alone = new java.util.HashSet<>();
        all.forEach(facts -> alone.add(facts.id()));
        twins.forEach(alone::removeAll);
        String firstOfTest =
                all.stream()
                        .filter(facts -> "test".equals(plan.partOf().get(facts.id())))
                        .filter(facts -> alone.contains(facts.id()))
                        .map(facts -> String.valueOf(facts.createdAt()))
                        .min(String::compareTo)
                        .orElseThrow();
        assertThat(all)
                .filteredOn(facts -> "train".equals(plan.partOf().get(facts.id())))
                .isNotEmpty()
                .allMatch(facts -> String.valueOf(facts.createdAt()).compareTo(firstOfTest) < 0);
        for (Set<String> group : twins) {
            assertThat(group.stream().map(plan.partOf()::get).distinct()).hasSize(1);
        }
    }

    @Test
    void byTimeIsByTheMomentAndNotByTheWordsForIt() {
        List<ConversationFacts> all = new ArrayList<>();
        all.add(begun(1, "2026-01-02T01:00:00+09:00"));
        all.add(begun(2, "2026-01-01T23:00:00Z"));
        all.add(begun(3, null));
        all.add(begun(4, "2026-01-01T20:00:00-05:00"));
        Map<String, Double> halves = new java.util.LinkedHashMap<>();
        halves.put("train", 0.5);
        halves.put("test", 0.5);
        SplitPlan plan = Splitter.plan(all, split(By.TIME, halves), List.of());
        assertThat(all)
                .extracting(facts -> plan.partOf().get(facts.id()))
                .containsExactly("train", "train", "test", "test");
    }

    @Test
    void byModelAModelIsOnOneSide() {
        List<ConversationFacts> all = corpus(new Random(3), 300);
        SplitPlan plan = Splitter.plan(all, split(By.MODEL, 1, Stratify.NOTHING), List.of());
        Map<String, String> partOfModel = new HashMap<>();
        for (ConversationFacts facts : all) {
            String part = plan.partOf().get(facts.id());
            assertThat(partOfModel.putIfAbsent(String.valueOf(facts.model()), part))
                    .isIn(null, part);
        }
    }

    @Test
    void sharesOverTheWholeAreRefusedAndTheRestGoesToTest() {
        assertThatThrownBy(() ->
                        Parts.of(
                                new Recipe.Split(
                                        By.PARTICIPANT,
                                        Map.of("train", 0.8, "test", 0.3),
                                        0,
                                        Stratify.NOTHING,
                                        Recipe.Twins.TOGETHER)))
                .isInstanceOf(SplitProblem.class)
                .hasMessageContaining("1.1");
        assertThat(
                        Parts.of(
                                        new Recipe.Split(
                                                By.PARTICIPANT,
                                                Map.of("train", 0.75),
                                                0,
                                                Stratify.NOTHING,
                                                Recipe.Twins.TOGETHER))
                                .names())
                .containsExactly("train", "test");
        Map<String, Double> named = new java.util.LinkedHashMap<>();
        named.put("train", 0.6);
        named.put("test", 0.2);
        assertThat(Parts.of(split(By.PARTICIPANT, named)).shares()).containsExactly(0.6, 0.2, 0.2);
    }

    private static Recipe.Split split(By by, Map<String, Double> parts) {
        return new Recipe.Split(by, parts, 0, Stratify.NOTHING, Recipe.Twins.TOGETHER);
    }

    private static Recipe.Split split(By by, long seed, Stratify stratify) {
        Map<String, Double> parts = new java.util.LinkedHashMap<>();
        parts.put("train", 0.8);
        parts.put("validation", 0.1);
        parts.put("test", 0.1);
        return new Recipe.Split(by, parts, seed, stratify, Recipe.Twins.TOGETHER);
    }

    private static List<ConversationFacts> corpus(Random random, int size) {
        List<ConversationFacts> all = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            int participant = random.nextInt(Math.max(2, size / 2));
            List<ThoughtFacts> thoughts = new ArrayList<>();
            for (int thought = 0; thought < random.nextInt(6); thought++) {
                thoughts.add(
                        new ThoughtFacts(
                                1,
                                ThoughtKind.REASON,
                                LABELS.get(random.nextInt(LABELS.size())),
                                5,
                                Written.UNKNOWN,
                                false));
            }
            all.add(
                    facts(
                            at + 1,
                            "user" + participant + "_task1_conversation" + at,
                            "model" + random.nextInt(9),
                            String.format("2026-01-%02dT10:00:%05.2fZ", 1 + at % 28, at % 60 + 0.1),
                            thoughts));
        }
        return all;
    }

    private static ConversationFacts begun(int number, @Nullable String at) {
        return facts(number, "user" + number + "_task1_conversation1", "model", at, List.of());
    }

    private static ConversationFacts facts(
            int position,
            String id,
            String model,
            @Nullable String begun,
            List<ThoughtFacts> thoughts) {
        return new ConversationFacts(
                position,
                id,
                model,
                "provider",
                begun,
                null,
                null,
                new ConversationFacts.Texts(false, false, false, false),
                Status.ACCEPTED,
                false,
                false,
                List.of(),
                List.of(),
                List.of(new TurnFacts(Role.USER, "early", null, 3, false)),
                thoughts,
                List.of(),
                List.of(),
                null,
                0);
    }
}
