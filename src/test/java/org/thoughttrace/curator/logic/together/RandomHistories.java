package org.thoughttrace.curator.logic.together;

import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ActRefused;
import org.thoughttrace.curator.logic.curation.ActsRefused;
import org.thoughttrace.curator.logic.curation.RandomActs;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Subset;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What curators do, each in a store of their own, in no sensible order; now and then one takes in what
/// another has.
final class RandomHistories {

    private static final int CONVERSATIONS = 3;

    private final List<Workspace> stores;
    private final Path folder;
    private final Random random;

    /// @param stores of Ann, Bob and Cem, of the same data
    RandomHistories(List<Workspace> stores, Path folder, Random random) {
        this.stores = stores;
        this.folder = folder;
        this.random = random;
    }

    /// A clock that says something else whenever one looks.
    static InstantSource anyTime(Random random) {
        return () -> Instant.ofEpochSecond(random.nextInt(2_000_000_000));
    }

    /// Does one thing in one of the stores.
    void step() throws IOException {
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
