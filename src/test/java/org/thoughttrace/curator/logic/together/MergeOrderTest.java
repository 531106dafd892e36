package org.thoughttrace.curator.logic.together;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Three stores with histories of their own and clocks that are wrong, brought together in every order.
class MergeOrderTest {

    private static final int STEPS = 160;

    private static final List<List<Integer>> ORDERS =
            List.of(
                    List.of(0, 1, 2),
                    List.of(0, 2, 1),
                    List.of(1, 0, 2),
                    List.of(1, 2, 0),
                    List.of(2, 0, 1),
                    List.of(2, 1, 0));

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyOrderAnyNumberOfTimesGivesTheSame(long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> bundles = new ArrayList<>();
        List<Workspace> stores = new ArrayList<>();
        for (String name : List.of("ann", "bob", "cem")) {
            stores.add(Bundles.open(folder, name, RandomHistories.anyTime(random)));
        }
        RandomHistories histories = new RandomHistories(stores, folder, random);
        try {
            for (int step = 0; step < STEPS; step++) {
                histories.step();
            }
            for (Workspace store : stores) {
                bundles.add(Bundles.write(store, folder.resolve(bundles.size() + ".jsonl")));
            }
            StoreState expected = inFreshStore(bundles, ORDERS.getFirst());
            assertThat(expected.conflicts()).as("something to disagree on").isNotEmpty();
            for (List<Integer> order : ORDERS) {
                assertThat(inFreshStore(bundles, order)).isEqualTo(expected);
            }
            for (Workspace store : stores) {
                Bundles.merge(store, bundles.toArray(Path[]::new));
                assertThat(StoreState.of(store)).isEqualTo(expected);
                assertThat(store.verification().verify().isSound()).isTrue();
            }
        } finally {
            stores.forEach(Workspace::close);
        }
    }

    private StoreState inFreshStore(List<Path> bundles, List<Integer> order) throws IOException {
        Path home = folder.resolve("fresh" + System.nanoTime());
        assertThat(home.toFile().mkdir()).isTrue();
        try (Workspace fresh = SampleStore.open(home)) {
            for (int which : order) {
                Bundles.merge(fresh, bundles.get(which));
                Bundles.merge(fresh, bundles.get(order.getFirst()));
            }
            assertThat(fresh.verification().verify().isSound()).isTrue();
            StoreState state = StoreState.of(fresh);
            fresh.verification().rebuild();
            assertThat(StoreState.of(fresh)).isEqualTo(state);
            return state;
        }
    }
}
