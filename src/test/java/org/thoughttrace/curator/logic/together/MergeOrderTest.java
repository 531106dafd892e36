package org.thoughttrace.curator.logic.together;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ActRefused;
import org.thoughttrace.curator.logic.curation.ActsRefused;
import org.thoughttrace.curator.logic.curation.RandomActs;
import org.thoughttrace.curator.logic.judgement.GuessMade;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Subset;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Three stores with histories of their own and clocks that are wrong, brought together in every order.
class MergeOrderTest {

    private static final int STEPS = 160;
    private static final int CONVERSATIONS = 3;

    private static final List<List<Integer>> ORDERS =
            List.of(
                    List.of(0, 1, 2),
                    List.of(0, 2, 1),
                    List.of(1, 0, 2),
                    List.of(1, 2, 0),
                    List.of(2, 0, 1),
                    List.of(2, 1, 0));

    @TempDir Path folder;

    /// All that is derived from a log.
    private record State(
            List<CuratedConversation> conversations,
            String export,
            List<List<String>> curators,
            List<GuessMade> guesses,
            List<Subset> subsets,
            LabelScheme scheme,
            List<Conflict> conflicts,
            List<Revision> log,
            List<String> inConflict) {
        static State of(Workspace workspace) throws IOException {
            List<CuratedConversation> all = new ArrayList<>();
            workspace
                    .library()
                    .summaries()
                    .forEach(summary -> all.add(SampleStore.load(workspace, summary.id())));
            all.forEach(conversation -> LogOrder.assertFollowed(workspace, conversation));
            return new State(
                    all,
                    LogOrder.exportWithCuration(workspace),
                    all.stream().map(found -> workspace.library().curatorsOf(found.id())).toList(),
                    workspace.judgements().read().guesses(),
                    workspace.subsets().all(),
                    workspace.library().scheme(),
                    Bundles.conflicts(workspace),
                    workspace.library().revisions(),
                    all.stream()
                            .filter(found -> !found.conflicting().isEmpty())
                            .map(CuratedConversation::id)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyOrderAnyNumberOfTimesGivesTheSame(long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> bundles = new ArrayList<>();
        List<Workspace> stores = new ArrayList<>();
        for (String name : List.of("ann", "bob", "cem")) {
            stores.add(Bundles.open(folder, name, anyTime(random)));
        }
        try {
            for (int step = 0; step < STEPS; step++) {
                step(stores, random);
            }
            for (Workspace store : stores) {
                bundles.add(Bundles.write(store, folder.resolve(bundles.size() + ".jsonl")));
            }
            State expected = inFreshStore(bundles, ORDERS.getFirst());
            assertThat(expected.conflicts()).as("something to disagree on").isNotEmpty();
            for (List<Integer> order : ORDERS) {
                assertThat(inFreshStore(bundles, order)).isEqualTo(expected);
            }
            for (Workspace store : stores) {
                Bundles.merge(store, bundles.toArray(Path[]::new));
                assertThat(State.of(store)).isEqualTo(expected);
                assertThat(store.verification().verify().isSound()).isTrue();
            }
        } finally {
            stores.forEach(Workspace::close);
        }
    }

    /// A clock that says something else whenever one looks.
    private static InstantSource anyTime(Random random) {
        return () -> Instant.ofEpochSecond(random.nextInt(2_000_000_000));
    }

    private State inFreshStore(List<Path> bundles, List<Integer> order) throws IOException {
        Path home = folder.resolve("fresh" + System.nanoTime());
        assertThat(home.toFile().mkdir()).isTrue();
        try (Workspace fresh = SampleStore.open(home)) {
            for (int which : order) {
                Bundles.merge(fresh, bundles.get(which));
                Bundles.merge(fresh, bundles.get(order.getFirst()));
            }
            assertThat(fresh.verification().verify().isSound()).isTrue();
            State state = State.of(fresh);
            fresh.verification().rebuild();
            assertThat(State.of(fresh)).isEqualTo(state);
            return state;
        }
    }

    private void step(List<Workspace> stores, Random random) throws IOException {
        int which = random.nextInt(stores.size());
        Workspace store = stores.get(which);
        String curator = List.of("Ann", "Bob", "Cem").get(which);
        try {
            switch (random.nextInt(20)) {
                case 0, 1 -> store.curation().undo(curator);
                case 2 -> store.curation().redo(curator);
                case 3 -> store.curation().apply(curator, subset(random));
                case 4 -> store.curation().apply(curator, scheme(store, random));
                case 5 -> {
                    Workspace other = stores.get(random.nextInt(stores.size()));
                    if (other != store) {
                        Bundles.merge(other, Bundles.write(store, folder.resolve("some.jsonl.gz")));
                    }
                }
                case 6 -> {
                    List<Conflict> conflicts = Bundles.conflicts(store);
                    if (!conflicts.isEmpty()) {
                        Conflict one = conflicts.get(random.nextInt(conflicts.size()));
                        store.curation()
                                .apply(curator, ConflictService.settle(one, one.sides().getLast()));
                    }
                }
                default -> {
                    List<ConversationSummary> all = store.library().summaries();
                    String id = all.get(random.nextInt(CONVERSATIONS)).id();
                    CuratedConversation now = SampleStore.load(store, id);
                    store.curation()
                            .apply(curator, RandomActs.on(now, store.library().scheme(), random));
                }
            }
        } catch (ActsRefused | ActRefused impossible) {
            // A random act need not make sense.
            return;
        }
    }

    private static Act subset(Random random) {
        String name = "subset " + random.nextInt(3);
        return switch (random.nextInt(3)) {
            case 0 ->
                    new Act.SaveSubset(name, new Subset.Live("turns:" + random.nextInt(9) + ".."));
            case 1 -> new Act.RenameSubset(name, "subset " + random.nextInt(5));
            default -> new Act.RemoveSubset(name);
        };
    }

    /// Other stages are other stages of every turn.
    private static Act scheme(Workspace store, Random random) {
        LabelScheme scheme = store.library().scheme();
        List<LabelScheme.Item> stages = new ArrayList<>(scheme.stages());
        if (stages.size() > 5 && random.nextBoolean()) {
            stages.removeLast();
        } else {
            String key = "stage_" + random.nextInt(4);
            stages.removeIf(stage -> stage.key().equals(key));
            stages.add(new LabelScheme.Item(key, "Stage", "One more.", null));
        }
        return new Act.SetScheme(scheme.with(LabelScheme.Part.STAGES, stages), Map.of());
    }
}
