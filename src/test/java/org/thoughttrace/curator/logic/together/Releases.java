package org.thoughttrace.curator.logic.together;

import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Made-up releases of data, and the work on them.
public final class Releases {

    private static final String USER =
            """
            {"id":%d,"type":"user","content":"%s","timestamp":"2026-01-01T00:00:0%dZ",\
            "reasons":[{"content":"because %d","timestamp":"2026-01-01T00:01:00Z","label":"task_motivation"}]}\
            """;
    private static final String REPLY =
            """
            {"id":%d,"type":"assistant","content":"%s","timestamp":"2026-01-01T00:00:0%dZ","reactions":[]}\
            """;

    private Releases() {}

    /// A conversation of messages.
    public static String conversation(String id, String... messages) {
        return "{\"id\":\"" + id + "\",\"messages\":[" + String.join(",", List.of(messages)) + "]}";
    }

    /// What a user said, with one reason.
    public static String user(int id, String content) {
        return USER.formatted(id, content, id % 10, id);
    }

    /// A reply, without a reaction.
    public static String reply(int id, String content) {
        return REPLY.formatted(id, content, id % 10);
    }

    /// A new store, in a folder of its own, of some conversations.
    public static Workspace store(Path folder, String name, String... conversations) {
        try {
            Path home = Files.createDirectories(folder.resolve(name));
            Path file = SampleStore.file(home, "release.jsonl", conversations);
            Workspace store = Workspace.open(home.resolve("store.ttc"));
            SampleStore.take(store, file);
            return store;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Takes work on another release in.
    public static MergeReport rebase(Workspace store, Path... bundles) {
        return Bundles.merge(store, MergeRequest.Data.REBASE, MergeRequest.Effect.WRITE, bundles);
    }

    /// Does acts, one after the other.
    public static void act(Workspace store, String curator, Act... acts) {
        for (Act act : acts) {
            store.curation().apply(curator, act);
        }
    }
}
