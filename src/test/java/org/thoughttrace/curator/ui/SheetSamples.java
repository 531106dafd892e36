package org.thoughttrace.curator.ui;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.ui.control.FileChoice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Files for the tests of sheets.
public final class SheetSamples {

    /// Three conversations, of which the first has one user message and one reply.
    public static final List<String> LINES =
            List.of(
                    conversation("a_1", "Hello"),
                    conversation("b_1", "Hi"),
                    conversation("c_1", "Hey"));

    private SheetSamples() {}

    /// A conversation as a line of a file.
    public static String conversation(String id, String words) {
        return "{\"id\":\""
                + id
                + "\",\"messages\":[{\"id\":1,\"type\":\"user\",\"content\":\""
                + words
                + "\",\"timestamp\":\"2026-04-12T01:11:30.317Z\",\"reasons\":[{\"content\":\"to"
                + " greet\",\"timestamp\":\"2026-04-12T01:11:40.317Z\",\"label\":"
                + "\"social_and_others\"}]},{\"id\":2,\"type\":\"assistant\",\"content\":\"Good"
                + " day.\",\"timestamp\":\"2026-04-12T01:11:50.317Z\",\"reactions\":[{\"content\":"
                + "\"too short\",\"timestamp\":\"2026-04-12T01:12:40.317Z\",\"label\":"
                + "\"scope_fit\"}]}]}";
    }

    /// A file with these lines.
    public static Path file(Path folder, String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }

    /// The sample, with a changed conversation and faults of several kinds after it.
    public static Path withFaults(Path folder, Path sample) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(sample));
        lines.add(3, lines.get(4).replaceFirst("\"content\": ?\"", "$0Well: "));
        lines.add(5, "{\"id\": \"user9_1\", \"messages\": null}");
        lines.add("{\"id\": \"user9_2\", \"messages\": [], }");
        lines.add("[1, 2, 3]");
        lines.add("{\"id\": \"user9_3\", \"messages\": []}");
        lines.add(
                "{\"id\": \"user9_4\", \"messages\": [{\"type\": \"narrator\"}], \"updated_at\":"
                        + " 7}");
        lines.add("{\"id\": \"user9_5\", \"messages\": [{\"content\": \"and then the li");
        return file(folder, "field-study-april.jsonl", lines);
    }

    /// Nobody who wants a file.
    public static FileChoice noFiles() {
        return choosing(null);
    }

    /// Somebody who always wants the same file.
    public static FileChoice choosing(@Nullable Path file) {
        return new FileChoice() {
            @Override
            public Optional<Path> toRead(String title, Kind kind) {
                return Optional.ofNullable(file);
            }

            @Override
            public Optional<Path> toWrite(String title, Kind kind, Path suggested) {
                return Optional.ofNullable(file);
            }
        };
    }
}
