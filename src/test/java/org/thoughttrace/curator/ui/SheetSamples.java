package org.thoughttrace.curator.ui;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.ui.command.Command;
import org.thoughttrace.curator.ui.command.Commands;
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

    /// A conversation of no known format, whose fields lie within others.
    public static final List<String> NESTED =
            List.of(
                    "{\"meta\":{\"engine\":{\"name\":\"m-7\"},\"user\":\"ana@depot.example\"},"
                            + "\"data\":{\"turns\":[{\"author\":{\"role\":\"caller\"},\"content\":"
                            + "{\"parts\":[\"Is it open?\"]}}]}}");

    /// An export of Claude.
    public static final List<String> CLAUDE_EXPORT =
            List.of(
                    "[{\"uuid\":\"u1\",\"chat_messages\":[{\"sender\":\"human\",\"text\":"
                            + "\"Where is the depot?\"},{\"sender\":\"assistant\",\"text\":"
                            + "\"In the harbour.\"}]}]");

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

    /// Three new records, one identical, one conflicting, and two that are rejected: lines 6 and 7.
    public static List<String> mixed() {
        List<String> lines = new ArrayList<>(LINES);
        lines.add(LINES.getFirst());
        lines.add(conversation("b_1", "Hi again"));
        lines.add("{\"messages\":[]}");
        lines.add("{\"id\":\"d_1\",\"messages\":[");
        return lines;
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

    /// Commands as a window may have them.
    public static Commands commands() {
        Commands commands = new Commands();
        add(commands, Command.Area.MOVE, "Next turn", "J");
        add(commands, Command.Area.MOVE, "Previous turn", "K");
        add(commands, Command.Area.MOVE, "Next conversation", "N");
        add(commands, Command.Area.MOVE, "Previous conversation", "P");
        add(commands, Command.Area.EDIT, "Edit message", "E");
        add(commands, Command.Area.EDIT, "Edit thought", "T");
        add(commands, Command.Area.EDIT, "Undo", "Shortcut+Z");
        add(commands, Command.Area.EDIT, "Redo", "Shortcut+Shift+Z", "Shortcut+Y");
        add(commands, Command.Area.EDIT, "Add thought", "A");
        add(commands, Command.Area.EDIT, "Remove thought", "Delete");
        for (int i = 1; i <= 9; i++) {
            add(commands, Command.Area.LABEL, "Label " + i, String.valueOf(i));
        }
        add(commands, Command.Area.LABEL, "Choose label", "L");
        add(commands, Command.Area.LABEL, "Set stage", "S");
        add(commands, Command.Area.LABEL, "Set relation", "R");
        add(commands, Command.Area.FLAG, "Raise a flag", "F");
        add(commands, Command.Area.CONVERSATION, "Add tag", "G");
        add(commands, Command.Area.CONVERSATION, "Write note", "M");
        add(commands, Command.Area.CONVERSATION, "Unreviewed", "Shortcut+1");
        add(commands, Command.Area.CONVERSATION, "In progress", "Shortcut+2");
        add(commands, Command.Area.CONVERSATION, "Accepted", "Shortcut+3");
        add(commands, Command.Area.CONVERSATION, "Rejected", "Shortcut+4");
        add(commands, Command.Area.CONVERSATION, "Needs discussion", "Shortcut+5");
        add(commands, Command.Area.FILE, "Import", "Shortcut+O");
        add(commands, Command.Area.FILE, "Export", "Shortcut+E");
        add(commands, Command.Area.VIEW, "Larger text", "Shortcut+Plus");
        add(commands, Command.Area.VIEW, "Smaller text", "Shortcut+Minus");
        add(commands, Command.Area.VIEW, "Show or fold the queue", "Shortcut+B");
        add(commands, Command.Area.VIEW, "Show or fold the inspector", "Shortcut+I");
        add(commands, Command.Area.HELP, "All keys", "?");
        add(commands, Command.Area.HELP, "Guide", "F1");
        return commands;
    }

    private static void add(Commands commands, Command.Area area, String title, String... keys) {
        commands.add(area + title, title, area, List.of(keys), () -> {});
    }
}
