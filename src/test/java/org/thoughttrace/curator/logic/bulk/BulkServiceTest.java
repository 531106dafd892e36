package org.thoughttrace.curator.logic.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.bulk.BulkPlan.Counts;
import org.thoughttrace.curator.logic.bulk.BulkWish.FlagPlace;
import org.thoughttrace.curator.logic.bulk.BulkWish.SearchedThoughts;
import org.thoughttrace.curator.logic.bulk.BulkWish.StagedTurns;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Applied;
import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Status;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// Acts on many conversations: what the plan says is what happens, all or nothing, with one undo.
class BulkServiceTest {

    private static final String MEANING = "{label:scope_fit} {relation:extend} reason:the";

    @TempDir Path folder;
    private Workspace workspace = unopened();

    @SuppressWarnings("NullAway") // set before each test
    private static Workspace unopened() {
        return null;
    }

    @BeforeEach
    void open() throws IOException {
        workspace = ManyConversations.open(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static BulkScope filter(String expression) {
        return BulkScope.foundBy(FilterParser.parse(expression, Vocabulary.open()).filter());
    }

    private BulkPlan plan(BulkScope scope, BulkWish wish) {
        return workspace.bulk().plan(scope, wish, BulkProgress.none());
    }

    private Applied perform(BulkPlan plan) {
        return workspace.bulk().perform("Ada", plan, BulkProgress.none());
    }

    static Stream<BulkWish> wishes() {
        return Stream.of(
                new BulkWish.SetStatus(Status.ACCEPTED),
                new BulkWish.AddTag("round 1"),
                new BulkWish.RemoveTag("old"),
                new BulkWish.AddTopic("technology/own words"),
                new BulkWish.RaiseFlag(FlagPlace.CONVERSATIONS, "off_topic", Severity.MAJOR, "why"),
                new BulkWish.RaiseFlag(FlagPlace.TURNS, "off_topic", Severity.INFO, ""),
                new BulkWish.RaiseFlag(FlagPlace.THOUGHTS, "low_effort", Severity.MINOR, ""),
                new BulkWish.SetStage(StagedTurns.ALL, "late"),
                new BulkWish.SetStage(StagedTurns.MEANT, "early"),
                new BulkWish.Relabel(new LabelledThoughts.With("scope_fit"), "content_relevance"),
                new BulkWish.Relabel(new LabelledThoughts.Meant(), "scope_fit"),
                new BulkWish.Relabel(
                        new LabelledThoughts.Saying(TextSearch.plain("the")), "task_continuation"),
                new BulkWish.Replace(TextSearch.plain("the"), "a", SearchedThoughts.ALL),
                new BulkWish.Replace(
                        TextSearch.expression("(\\w+) (\\w+)"), "$2 $1", SearchedThoughts.MEANT),
                new BulkWish.Replace(TextSearch.expression("^.*$"), "", SearchedThoughts.REASONS));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void whatThePlanSaysHappensAndUndoTakesAllOfItBack(BulkWish wish) throws IOException {
        makeDifferences();
        Random random = new Random(7);
        for (int round = 0; round < 4; round++) {
            BulkScope scope = round == 0 ? filter(MEANING) : filter(expression(random));
            List<CuratedConversation> before = ManyConversations.all(workspace);
            byte[] exported = SampleStore.export(workspace);
            int found = workspace.finder().find(scope.filter()).count();
            BulkPlan plan = plan(scope, wish);
            Applied applied = perform(plan);
            Counts counts = plan.counts();
            assertThat(applied.revisions()).isEqualTo(counts.changes());
            assertThat(applied.conversations()).hasSize(counts.changing());
            assertThat(counts.conversations()).isEqualTo(found);
            assertThat(applied.group().isPresent()).isEqualTo(counts.changes() > 0);
            if (applied.group().isPresent()) {
                assertThat(workspace.curation().undoTitle()).contains(plan.title());
                workspace.curation().undo("Ada");
            }
            assertThat(ManyConversations.all(workspace)).isEqualTo(before);
            assertThat(SampleStore.export(workspace)).isEqualTo(exported);
        }
    }

    /// Some have already what will be wanted of all.
    private void makeDifferences() {
        List<Act> acts = new ArrayList<>();
        List<CuratedConversation> all = ManyConversations.all(workspace);
        for (int i = 0; i < all.size(); i++) {
            String id = all.get(i).id();
            if (i % 3 == 0) {
                acts.add(new Act.SetStatus(id, Status.ACCEPTED));
                acts.add(new Act.AddTag(id, "old"));
            }
            if (i % 4 == 0) {
                acts.add(new Act.AddTag(id, "round 1"));
                acts.add(new Act.AddTopic(id, "technology/own words"));
                acts.add(new Act.SetStage(id, 1, "late"));
            }
        }
        workspace.curation().apply("Bo", "Differences", acts);
    }

    /// One that speaks of turns and of thoughts, whatever it finds.
    private static String expression(Random random) {
        List<String> turns = List.of("turns:..8", "turns:9..", "thoughts:4..", "-turns:10");
        List<String> things =
                List.of(
                        "{label:explicit_affirmation words:3..}",
                        "{kind:reason stage:early}",
                        "reason:i",
                        "(reaction:but OR reason:want)",
                        "{label:task_continuation} relation:extend");
        String one = turns.get(random.nextInt(turns.size()));
        String other = things.get(random.nextInt(things.size()));
        return random.nextBoolean() ? one + " " + other : "(" + one + " OR " + other + ")";
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void whatWasDoneIsSoAlreadyAfterwards(BulkWish wish) {
        boolean comesToRest =
                !(wish instanceof BulkWish.Replace) && !(wish instanceof BulkWish.RemoveTag);
        if (comesToRest) {
            BulkScope all =
                    BulkScope.of(
                            ManyConversations.all(workspace).stream()
                                    .map(CuratedConversation::id)
                                    .toList(),
                            filter(MEANING).filter());
            BulkPlan first = plan(all, wish);
            perform(first);
            BulkPlan second = plan(all, wish);
            if (!(wish instanceof BulkWish.Relabel)) {
                assertThat(second.counts().already())
                        .isEqualTo(first.counts().already() + first.counts().changes());
            }
            assertThat(second.counts().changes()).isZero();
            assertThat(perform(second).group()).isEmpty();
        }
    }

    @Test
    void whatIsStoppedHalfWayLeavesNothing() {
        List<CuratedConversation> before = ManyConversations.all(workspace);
        BulkPlan plan = plan(filter(""), new BulkWish.SetStatus(Status.ACCEPTED));
        AtomicLong seen = new AtomicLong();
        BulkProgress stop =
                BulkProgress.watching((done, total) -> seen.set(done), () -> seen.get() >= 40);
        assertThatThrownBy(() -> workspace.bulk().perform("Ada", plan, stop))
                .isInstanceOf(BulkStopped.class);
        assertThat(seen.get()).isEqualTo(40);
        assertThat(ManyConversations.all(workspace)).isEqualTo(before);
        assertThat(workspace.curation().undoTitle()).isEmpty();
        perform(plan);
        seen.set(0);
        assertThatThrownBy(() -> workspace.bulk().undo("Ada", stop))
                .isInstanceOf(BulkStopped.class);
        assertThat(ManyConversations.all(workspace)).allMatch(it -> it.status() == Status.ACCEPTED);
    }

    @Test
    void aLookCanBeStopped() {
        BulkProgress stop = BulkProgress.watching((done, total) -> {}, () -> true);
        assertThatThrownBy(() -> workspace.bulk().plan(filter(""), new BulkWish.AddTag("x"), stop))
                .isInstanceOf(BulkStopped.class);
    }

    @Test
    void whatWasChangedSinceThePlanIsNotOverwritten() {
        BulkPlan plan = plan(filter(""), new BulkWish.SetStatus(Status.ACCEPTED));
        String first = ManyConversations.all(workspace).getFirst().id();
        SampleStore.apply(workspace, new Act.SetStatus(first, Status.REJECTED));
        assertThatThrownBy(() -> perform(plan))
                .isInstanceOf(BulkProblem.class)
                .hasMessageContaining("Look at it again");
        assertThat(SampleStore.load(workspace, first).status()).isEqualTo(Status.REJECTED);
    }

    @Test
    void reasonsGetNoLabelOfReactions() {
        BulkPlan plan =
                plan(
                        filter(""),
                        new BulkWish.Relabel(
                                new LabelledThoughts.Saying(TextSearch.expression(".")),
                                "scope_fit"));
        long reasons =
                ManyConversations.all(workspace).stream()
                        .flatMap(it -> it.messages().stream())
                        .flatMap(message -> message.thoughts().stream())
                        .filter(thought -> thought.kind().key().equals("reason"))
                        .count();
        assertThat(plan.counts().refused())
                .containsExactly(
                        java.util.Map.entry(
                                "a reason cannot have a label of reactions", (int) reasons));
        assertThat(plan.changes()).allMatch(change -> change.kind().key().equals("reaction"));
    }

    @Test
    void aThoughtIsNotLeftWithoutWords() {
        BulkPlan plan =
                plan(
                        filter(""),
                        new BulkWish.Replace(
                                TextSearch.expression("(?s).*"), "", SearchedThoughts.ALL));
        assertThat(plan.counts().changes()).isZero();
        assertThat(plan.counts().refused())
                .containsOnlyKeys("no words would be left, and a thought needs some");
    }

    @Test
    void whatIsNotTickedIsNotChanged() {
        BulkPlan plan =
                plan(
                        filter(""),
                        new BulkWish.Replace(TextSearch.plain("the"), "a", SearchedThoughts.ALL));
        BulkPlan half = plan.only(i -> i % 2 == 0);
        assertThat(half.counts().changes()).isEqualTo((plan.counts().changes() + 1) / 2);
        Applied applied = perform(half);
        assertThat(applied.revisions()).isEqualTo(half.counts().changes());
        BulkPlan rest = plan(filter(""), plan.wish());
        assertThat(rest.counts().changes()).isEqualTo(plan.counts().changes() / 2);
        assertThat(rest.changes())
                .extracting(ThoughtChange::before)
                .containsExactlyElementsOf(
                        plan.only(i -> i % 2 == 1).changes().stream()
                                .map(ThoughtChange::before)
                                .toList());
    }

    @Test
    void aTitleSaysWhatAndHowMany() {
        assertThat(plan(filter(""), new BulkWish.SetStatus(Status.ACCEPTED)).title())
                .isEqualTo("Set status Accepted on 64 conversations");
        BulkPlan relabel =
                plan(
                        filter(""),
                        new BulkWish.Relabel(
                                new LabelledThoughts.With("scope_fit"), "content_relevance"));
        assertThat(relabel.title())
                .matches("Relabel \\d+ thoughts as Content Relevance in \\d+ conversations");
    }

    @Test
    void aSelectionIsMeantWhateverTheFilterFinds() {
        List<String> ids =
                ManyConversations.all(workspace).stream()
                        .map(CuratedConversation::id)
                        .limit(3)
                        .toList();
        BulkScope scope =
                BulkScope.of(ids, FilterParser.parse("turns:999", Vocabulary.open()).filter());
        Applied applied = perform(plan(scope, new BulkWish.AddTag("mine")));
        assertThat(applied.conversations()).containsExactlyElementsOf(ids);
    }

    static Stream<BulkWish> wrong() {
        return Stream.of(
                new BulkWish.AddTag(" "),
                new BulkWish.AddTag("two\nlines"),
                new BulkWish.AddTopic("no_topic/own"),
                new BulkWish.RaiseFlag(FlagPlace.CONVERSATIONS, "no_kind", Severity.INFO, ""),
                new BulkWish.SetStage(StagedTurns.ALL, "no_stage"),
                new BulkWish.Relabel(new LabelledThoughts.With("scope_fit"), "no_label"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatTheSchemeDoesNotHaveIsRefusedAtOnce(BulkWish wish) {
        assertThatThrownBy(() -> plan(filter(""), wish))
                .isInstanceOfSatisfying(
                        BulkProblem.class,
                        problem -> assertThat(problem.part()).isEqualTo(BulkProblem.Part.VALUE));
    }

    @Test
    void aFilterThatSpeaksOfNoThoughtsIsSaidToBeNone() {
        for (String expression : List.of("", "turns:2..", "kind:reason", "-{label:scope_fit}")) {
            assertThatThrownBy(() ->
                            plan(
                                    filter(expression),
                                    new BulkWish.Relabel(
                                            new LabelledThoughts.Meant(), "scope_fit")))
                    .as(expression)
                    .isInstanceOf(BulkProblem.class)
                    .hasMessageContaining("speaks of no thoughts");
        }
    }

    @Test
    void theThoughtsOfTheFilterAreThoseItsTermsSpeakOf() {
        BulkWish wish = new BulkWish.RaiseFlag(FlagPlace.THOUGHTS, "off_topic", Severity.INFO, "");
        long meant =
                ManyConversations.all(workspace).stream()
                        .flatMap(it -> it.messages().stream())
                        .filter(message -> message.stage().equals("late"))
                        .flatMap(message -> message.thoughts().stream())
                        .filter(thought -> "explicit_affirmation".equals(thought.label()))
                        .count();
        assertThat(meant).isPositive();
        String braces = "{label:explicit_affirmation stage:late}";
        assertThat(plan(filter(braces), wish).counts().changes()).isEqualTo((int) meant);
        assertThat(plan(filter(braces + " OR turns:1.."), wish).counts().changes())
                .isEqualTo((int) meant);
        workspace
                .curation()
                .apply(
                        "Ada",
                        new Act.SaveSubset(
                                "late joy",
                                new org.thoughttrace.curator.model.Subset.Live(braces)));
        assertThat(plan(filter("subset:\"late joy\""), wish).counts().changes())
                .isEqualTo((int) meant);
    }
}
