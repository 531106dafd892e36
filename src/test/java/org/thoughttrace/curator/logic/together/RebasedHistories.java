package org.thoughttrace.curator.logic.together;

import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ActRefused;
import org.thoughttrace.curator.logic.curation.ActsRefused;
import org.thoughttrace.curator.logic.curation.RandomActs;
import org.thoughttrace.curator.model.SourceVersion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// What curators do in stores of a new release while work on the old one comes in, in parts and more
/// than once: more data comes as well, and another version of a conversation, of which each chooses.
final class RebasedHistories {

    private static final int MORE = 3;
    private static final int CONVERSATIONS = 3;

    private final List<Path> parts;
    private final Path folder;
    private final Random random;

    /// @param parts the work on the old release
    RebasedHistories(List<Path> parts, Path folder, Random random) {
        this.parts = parts;
        this.folder = folder;
        this.random = random;
    }

    /// Does one thing.
    void step(Workspace store, String curator) throws IOException {
        try {
            switch (random.nextInt(8)) {
                case 0, 1 -> Releases.rebase(store, pick(parts));
                case 2 -> takeMore(store, random.nextInt(MORE));
                case 3 -> takeOtherVersion(store);
                case 4 -> choose(store, curator);
                case 5 -> store.curation().undo(curator);
                default -> {
                    String id = id(store, random.nextInt(CONVERSATIONS));
                    Act act =
                            RandomActs.on(
                                    SampleStore.load(store, id), store.library().scheme(), random);
                    store.curation().apply(curator, act);
                }
            }
        } catch (ActsRefused | ActRefused impossible) {
            // A random act need not make sense.
            return;
        }
    }

    /// Takes in whatever is not here yet, in any order.
    void takeAll(Workspace store) throws IOException {
        for (int more = 0; more < MORE; more++) {
            takeMore(store, more);
        }
        takeOtherVersion(store);
        List<Path> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        for (Path part : shuffled) {
            Releases.rebase(store, part);
        }
    }

    void takeData(Workspace store) throws IOException {
        for (int more = 0; more < MORE; more++) {
            takeMore(store, more);
        }
        takeOtherVersion(store);
    }

    void takeMore(Workspace store, int which) throws IOException {
        String id = "more" + which + "_1";
        take(store, Releases.conversation(id, Releases.user(90 + which, "More " + which)));
    }

    private void takeOtherVersion(Workspace store) throws IOException {
        take(store, NewRelease.otherVersion());
    }

    private void take(Workspace store, String line) throws IOException {
        Path home = Files.createTempDirectory(folder, "more");
        SampleStore.take(store, SampleStore.file(home, "more.jsonl", line));
    }

    private void choose(Workspace store, String curator) {
        String id = id(store, 0);
        List<SourceVersion> versions = store.library().versions(id);
        store.curation().apply(curator, new Act.ChooseSource(id, pick(versions).sha256()));
    }

    private static String id(Workspace store, int number) {
        return store.library().summaries().get(number).id();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
