package org.thoughttrace.curator.app.cli;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Runs commands as the shell would and keeps what they print.
final class Cli {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Cli() {}

    /// What a command said.
    record Run(int code, String out, String err) {

        /// Standard output as the one JSON object it must be.
        JsonNode json() {
            JsonNode root = MAPPER.readTree(out);
            if (!root.isObject() || out.strip().lines().count() != 1) {
                throw new AssertionError("not one JSON object: " + out);
            }
            return root;
        }

        List<String> keys() {
            return new ArrayList<>(json().propertyNames());
        }
    }

    static Run run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int code =
                CommandLineProgram.run(
                        words,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
