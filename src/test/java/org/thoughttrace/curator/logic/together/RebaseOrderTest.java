package org.thoughttrace.curator.logic.together;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.logic.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Three histories on an old release, given out in parts that lack what they build on, and applied to a
/// new release in which messages came in, went, and changed: in whatever order.
class RebaseOrderTest {

    private static final int STEPS = 200;
    private static final int ORDERS = 8;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theOrderOfPartsDoesNotMatter(long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> parts = parts(random);
        StoreState expected = inFreshStore(parts);
        assertThat(expected.conflicts()).as("something to disagree on").isNotEmpty();
        assertThat(expected.vanished()).as("something without a place").isNotEmpty();
        for (int order = 0; order < ORDERS; order++) {
            Collections.shuffle(parts, random);
            StoreState found = inFreshStore(parts);
            assertThat(onlyIn(found.log(), expected.log())).isEmpty();
            assertThat(onlyIn(expected.log(), found.log())).isEmpty();
            assertThat(onlyIn(found.vanished(), expected.vanished())).isEmpty();
            assertThat(found.conflicts()).isEqualTo(expected.conflicts());
            assertThat(found).isEqualTo(expected);
        }
        try (Workspace store = newRelease()) {
            Releases.rebase(store, parts.toArray(Path[]::new));
            assertThat(StoreState.of(store)).isEqualTo(expected);
        }
    }

    /// What differs, short enough to read.
    private static <T> List<String> onlyIn(List<T> one, List<T> other) {
        List<T> left = new ArrayList<>(one);
        left.removeAll(other);
        return left.stream().map(String::valueOf).map(RebaseOrderTest::shortened).toList();
    }

    private static String shortened(String text) {
        return text.length() < 700 ? text : text.substring(0, 700);
    }

    /// What each of three curators did, in two halves.
    private List<Path> parts(Random random) throws IOException {
        List<Workspace> stores = new ArrayList<>();
        List<Path> parts = new ArrayList<>();
        try {
            for (String name : List.of("ann", "bob", "cem")) {
                stores.add(Bundles.open(folder, name, RandomHistories.anyTime(random)));
            }
            RandomHistories histories = new RandomHistories(stores, folder, random);
            for (int step = 0; step < STEPS; step++) {
                histories.step();
            }
            for (int i = 0; i < 3; i++) {
                String curator = List.of("Ann", "Bob", "Cem").get(i);
                Path whole = folder.resolve(curator + ".jsonl");
                Bundles.write(stores.get(i), whole, curator, new BundleRequest.From.Beginning());
                parts.addAll(Bundles.halves(whole));
            }
        } finally {
            stores.forEach(Workspace::close);
        }
        return parts;
    }

    private StoreState inFreshStore(List<Path> parts) throws IOException {
        try (Workspace fresh = newRelease()) {
            for (Path part : parts) {
                Releases.rebase(fresh, part);
                Releases.rebase(fresh, parts.getFirst());
            }
            assertThat(fresh.verification().verify().isSound()).isTrue();
            return StoreState.of(fresh);
        }
    }

    private Workspace newRelease() throws IOException {
        Path home = Files.createTempDirectory(folder, "release");
        return Releases.store(home, "new", NewRelease.lines().toArray(String[]::new));
    }
}
