package org.thoughttrace.curator.logic.together;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// Bundles for tests.
public final class Bundles {

    private Bundles() {}

    /// A store of the sample with a name of its own.
    static Workspace open(Path folder, String name) {
        return open(folder, name, InstantSource.system());
    }

    /// The same with another clock.
    static Workspace open(Path folder, String name, InstantSource clock) {
        Workspace workspace = Workspace.open(folder.resolve(name + ".ttc"), clock);
        SampleStore.take(workspace, SampleStore.SAMPLE);
        return workspace;
    }

    /// Gives everything out.
    public static Path write(Workspace workspace, Path out) {
        write(workspace, out, null, new BundleRequest.From.Beginning());
        return out;
    }

    /// Gives out what one curator did.
    public static Path writeOf(String curator, Workspace workspace, Path out) {
        write(workspace, out, curator, new BundleRequest.From.Beginning());
        return out;
    }

    static BundleReport write(
            Workspace workspace, Path out, @Nullable String curator, BundleRequest.From from) {
        return workspace
                .together()
                .bundles()
                .write(
                        new BundleRequest(
                                out, "test", curator, from, BundleRequest.IfExists.REPLACE),
                        Watch.NONE);
    }

    /// A bundle with the first so many revisions of another.
    static void takeOut(Path whole, Path part, int revisions) {
        try {
            List<String> lines = Files.readAllLines(whole);
            List<String> kept = new java.util.ArrayList<>(lines.subList(0, revisions + 1));
            kept.set(
                    0,
                    kept.getFirst()
                            .replaceFirst("\"revisions\":\\d+", "\"revisions\":" + revisions));
            Files.write(part, kept);
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    /// Two bundles, each with a half of the revisions of another.
    static List<Path> halves(Path whole) throws java.io.IOException {
        List<String> lines = Files.readAllLines(whole);
        int middle = 1 + (lines.size() - 1) / 2;
        List<Path> halves = new java.util.ArrayList<>();
        for (List<String> half :
                List.of(lines.subList(1, middle), lines.subList(middle, lines.size()))) {
            List<String> kept = new java.util.ArrayList<>(half);
            kept.addFirst(
                    lines.getFirst()
                            .replaceFirst("\"revisions\":\\d+", "\"revisions\":" + half.size()));
            halves.add(
                    Files.write(
                            whole.resolveSibling(
                                    halves.size() + "-of-" + whole.getFileName().toString()),
                            kept));
        }
        return halves;
    }

    /// Takes bundles in.
    public static MergeReport merge(Workspace workspace, Path... files) {
        return merge(workspace, MergeRequest.Data.SAME, MergeRequest.Effect.WRITE, files);
    }

    static MergeReport merge(
            Workspace workspace,
            MergeRequest.Data data,
            MergeRequest.Effect effect,
            Path... files) {
        return workspace
                .together()
                .merges()
                .merge(new MergeRequest(List.of(files), "Merger", data, effect), Watch.NONE);
    }

    /// Both get what the other has.
    static void exchange(Path folder, Workspace one, Workspace other) throws java.io.IOException {
        Path out = Files.createTempFile(folder, "exchange", ".jsonl");
        merge(other, write(one, out));
        merge(one, write(other, out));
    }

    static List<Conflict> conflicts(Workspace workspace) {
        return workspace.together().conflicts().all();
    }
}
