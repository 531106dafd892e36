package org.thoughttrace.curator.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file the size of the release, made of the bundled sample over and over with other ids.
final class Corpus {

    private static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");
    private static final long SIZE = 30_000_000;

    private Corpus() {}

    /// Writes it.
    static Path write(Path file) throws IOException {
        List<String> lines = Files.readAllLines(SAMPLE);
        long written = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int round = 1; written < SIZE; round++) {
                for (String line : lines) {
                    String other =
                            line.replaceFirst(
                                    "(\"id\"\\s*:\\s*\"user)(\\d+)", "$1" + round + "0$2");
                    byte[] bytes = (other + "\n").getBytes(StandardCharsets.UTF_8);
                    out.write(bytes);
                    written += bytes.length;
                }
            }
        }
        return file;
    }
}
