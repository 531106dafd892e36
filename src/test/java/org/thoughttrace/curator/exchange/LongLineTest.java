package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.exchange.Sources.PLAIN;
import static org.thoughttrace.curator.exchange.Sources.accepted;
import static org.thoughttrace.curator.exchange.Sources.rejected;
import static org.thoughttrace.curator.exchange.Sources.utf8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.exchange.SourceRecord.Rejected;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/// Lines that are too long are rejected without being held.
final class LongLineTest {
    private static final int HUNDRED_MEGABYTES = 100_000_000;

    @TempDir Path folder;

    /// Reads a file in a machine of its own with a small heap and prints what became of each line.
    static final class SmallHeap {
        private SmallHeap() {}

        public static void main(String[] arguments) throws IOException {
            try (ThoughtTraceReader reader = ThoughtTraceReader.open(Path.of(arguments[0]))) {
                for (SourceRecord next = reader.next(); next != null; next = reader.next()) {
                    System.out.print(next instanceof Rejected ? "R" : "A");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"line", "array"})
    void aLineOfAHundredMegabytesNeedsNoMoreThanASmallHeap(String form) throws Exception {
        boolean array = form.equals("array");
        Path file = folder.resolve("large.jsonl");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            byte[] filler = new byte[1_000_000];
            Arrays.fill(filler, (byte) 'x');
            out.write(utf8((array ? "[" : "") + PLAIN + (array ? ",\n" : "\n")));
            out.write(utf8("{\"id\":\"large\",\"messages\":[{\"content\":\""));
            for (int written = 0; written < HUNDRED_MEGABYTES; written += filler.length) {
                out.write(filler);
            }
            out.write(utf8("\"}]}" + (array ? ",\n" : "\n") + PLAIN + (array ? "]" : "\n")));
        }

        assertThat(readInSmallHeap(file)).isEqualTo("ARA");
    }

    private static String readInSmallHeap(Path file) throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SmallHeap.class.getName(),
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return output;
    }

    @Test
    void theLimitIsExact() throws IOException {
        String line = "{\"id\":\"a\",\"messages\":[],\"x\":\"" + "y".repeat(5_000_000) + "\"}";
        int length = line.length();
        Path file =
                Sources.file(
                        folder,
                        utf8(line + "\r\n" + line + " \n" + PLAIN + "\n" + line + "z\n" + line));

        try (ThoughtTraceReader reader = ThoughtTraceReader.open(file, length)) {
            assertThat(accepted(reader.next()).bytes()).hasSize(length);
            Rejected second = rejected(reader.next());
            assertThat(second.length()).isEqualTo(length + 1);
            assertThat(second.lineOffset()).isEqualTo(length + 2);
            assertThat(second.offset()).isEqualTo(second.lineOffset());
            assertThat(accepted(reader.next()).line()).isEqualTo(3);
            rejected(reader.next());
            assertThat(accepted(reader.next()).line()).isEqualTo(5);
            assertThat(reader.next()).isNull();
        }
    }

    @Test
    void linesOfEveryLengthPassTheEdgesOfTheWindow() throws IOException {
        StringBuilder content = new StringBuilder();
        int count = 400;
        for (int at = 0; at < count; at++) {
            content.append("{\"id\":").append(at).append(",\"messages\":[],\"x\":\"");
            content.append("y".repeat(at * 97 % 30_011)).append("\"}\n");
        }
        Path file = Sources.file(folder, utf8(content.toString()));

        long expectedOffset = 0;
        try (ThoughtTraceReader reader = ThoughtTraceReader.open(file)) {
            for (int at = 0; at < count; at++) {
                SourceRecord.Accepted next = accepted(reader.next());
                assertThat(next.conversation().id()).isEqualTo(String.valueOf(at));
                assertThat(next.offset()).isEqualTo(expectedOffset);
                expectedOffset += next.bytes().length + 1;
                assertThat(reader.bytesRead()).isEqualTo(expectedOffset);
            }
            assertThat(reader.next()).isNull();
        }
    }
}
