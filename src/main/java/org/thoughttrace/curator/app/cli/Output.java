package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/// Where a command prints: results on standard output, everything else on standard error. With
/// `--json` exactly one JSON object goes to standard output.
final class Output {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final PrintStream out;
    private final PrintStream err;

    Output(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /// A JSON text as a tree.
    static JsonNode parsed(String json) {
        return MAPPER.readTree(json);
    }

    static ArrayNode array(ObjectNode in, String name) {
        return in.putArray(name);
    }

    void line(String text) {
        out.println(text);
    }

    void json(ObjectNode object) {
        out.println(withoutHalves(MAPPER.writeValueAsString(object)));
    }

    /// Half a surrogate pair cannot be printed; JSON can name it.
    private static String withoutHalves(String json) {
        StringBuilder text = new StringBuilder(json.length());
        json.codePoints()
                .forEach(c -> {
                    if (Character.getType(c) == Character.SURROGATE) {
                        text.append(String.format("\\u%04x", c));
                    } else {
                        text.appendCodePoint(c);
                    }
                });
        return text.toString();
    }

    /// A text with blanks for its line ends and tabs, for a line of a list.
    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /// A line of bytes as they are.
    void bytes(byte[] line) {
        out.write(line, 0, line.length);
        out.println();
    }

    /// True when somebody sees what is printed: not when it goes into a file or another program.
    static boolean isWatched() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    /// A step of something long, over the one before.
    void progress(String text) {
        err.print("\r" + text + "   ");
        err.flush();
    }

    void endProgress() {
        err.println();
    }

    void note(String text) {
        err.println(text);
    }

    /// What went wrong, as a sentence or as JSON.
    void error(JsonOption json, Problem problem) {
        if (json.isAsked()) {
            ObjectNode root = object();
            problem.writeTo(root.putObject("error"));
            if (!problem.more().isEmpty()) {
                ArrayNode all = array(root, "errors");
                problem.more().forEach(one -> one.writeTo(all.addObject()));
            }
            json(root);
        } else {
            if (problem.more().isEmpty()) {
                err.println(problem.sentence());
            }
            problem.more().forEach(one -> err.println(one.sentence()));
        }
    }

    /// Something that stopped a command.
    record Problem(
            String message,
            Optional<String> file,
            Optional<Long> line,
            Optional<String> field,
            java.util.List<Problem> more) {

        static Problem of(@Nullable String message) {
            return new Problem(
                    message == null ? "Something unexpected happened." : message,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    java.util.List.of());
        }

        private void writeTo(ObjectNode node) {
            node.put("message", message);
            node.put("file", file.orElse(null));
            line.ifPresentOrElse(number -> node.put("line", number), () -> node.putNull("line"));
            node.put("field", field.orElse(null));
        }

        private String sentence() {
            return file.map(name -> name + (line.isPresent() ? ", " : ": ")).orElse("")
                    + line.map(number -> "line " + number + ": ").orElse("")
                    + field.map(name -> name + ": ").orElse("")
                    + message;
        }
    }
}
