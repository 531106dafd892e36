package org.thoughttrace.curator.logic.together;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Three curators on a new release, each with work of their own, who take the same work on the old
/// release in, in parts, more than once, with more data and another version of a conversation between:
/// what they make of it can be put together in any order, and nothing of it is there twice.
class RebasedHistoriesTest {

    private static final int STEPS_BEFORE = 120;
    private static final int STEPS = 40;
    private static final int ORDERS = 4;
    private static final List<String> CURATORS = List.of("Xan", "Yan", "Zan");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatEachMakesOfItCanBePutTogetherInAnyOrder(long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> parts = partsOfOldRelease(random);
        RebasedHistories histories = new RebasedHistories(parts, folder, random);
        List<Workspace> stores = new ArrayList<>();
        try {
            for (int i = 0; i < CURATORS.size(); i++) {
                stores.add(newRelease());
            }
            for (int step = 0; step < STEPS * CURATORS.size(); step++) {
                int which = random.nextInt(CURATORS.size());
                histories.step(stores.get(which), CURATORS.get(which));
            }
            List<Path> bundles = new ArrayList<>();
            for (int i = 0; i < CURATORS.size(); i++) {
                Workspace store = stores.get(i);
                histories.takeAll(store);
                assertOnceMoreChangesNothing(store, parts);
                Path whole = folder.resolve(CURATORS.get(i) + "-new.jsonl");
                bundles.addAll(Bundles.halves(Bundles.write(store, whole)));
            }
            Standing expected = putTogether(histories, bundles);
            assertThat(doubled(expected.log())).isEmpty();
            for (int order = 0; order < ORDERS; order++) {
                Collections.shuffle(bundles, random);
                assertThat(putTogether(histories, bundles)).isEqualTo(expected);
            }
            for (Workspace store : stores) {
                Bundles.merge(store, bundles.toArray(Path[]::new));
                assertThat(Standing.of(store)).isEqualTo(expected);
                assertThat(store.verification().verify().isSound()).isTrue();
            }
        } finally {
            stores.forEach(Workspace::close);
        }
    }

    private static void assertOnceMoreChangesNothing(Workspace store, List<Path> parts)
            throws IOException {
        Releases.rebase(store, parts.toArray(Path[]::new));
        Standing once = Standing.of(store);
        MergeReport again = Releases.rebase(store, parts.toArray(Path[]::new));
        assertThat(again.added()).isZero();
        assertThat(Standing.of(store)).isEqualTo(once);
    }

    /// What stands in a store, whatever the order in which its conversations came.
    private record Standing(
            Map<String, CuratedConversation> conversations,
            Set<String> conflicts,
            List<Revision> log) {
        static Standing of(Workspace store) {
            Map<String, CuratedConversation> all = new TreeMap<>();
            for (ConversationSummary summary : store.library().summaries()) {
                all.put(summary.id(), SampleStore.load(store, summary.id()));
            }
            Set<String> conflicts = new TreeSet<>();
            Bundles.conflicts(store).forEach(conflict -> conflicts.add(conflict.toString()));
            return new Standing(all, conflicts, store.library().revisions());
        }
    }

    /// Additions that came of one act twice, where no two versions of a conversation were chosen.
    private static List<Revision> doubled(List<Revision> log) throws IOException {
        Set<List<Object>> seen = new HashSet<>();
        List<Revision> doubled = new ArrayList<>();
        String withVersions = SampleStore.FIRST;
        for (Revision revision : log) {
            boolean isAddition = revision.field().equals(Field.ADDED) && revision.after() != null;
            if (isAddition
                    && !withVersions.equals(revision.target().conversation())
                    && !seen.add(List.of(revision.group(), revision.counter()))) {
                doubled.add(revision);
            }
        }
        return doubled;
    }

    private Standing putTogether(RebasedHistories histories, List<Path> bundles)
            throws IOException {
        try (Workspace fresh = newRelease()) {
            histories.takeData(fresh);
            for (Path bundle : bundles) {
                Bundles.merge(fresh, bundle);
                Bundles.merge(fresh, bundles.getFirst());
            }
            assertThat(fresh.verification().verify().isSound()).isTrue();
            return Standing.of(fresh);
        }
    }

    private List<Path> partsOfOldRelease(Random random) throws IOException {
        List<Workspace> stores = new ArrayList<>();
        List<Path> parts = new ArrayList<>();
        try {
            for (String name : List.of("ann", "bob", "cem")) {
                stores.add(Bundles.open(folder, name, RandomHistories.anyTime(random)));
            }
            RandomHistories histories = new RandomHistories(stores, folder, random);
            for (int step = 0; step < STEPS_BEFORE; step++) {
                histories.step();
            }
            for (int i = 0; i < stores.size(); i++) {
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

    private Workspace newRelease() throws IOException {
        Path home = Files.createTempDirectory(folder, "release");
        return Releases.store(home, "new", NewRelease.lines().toArray(String[]::new));
    }
}
