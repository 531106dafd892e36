package org.thoughttrace.curator.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thoughttrace.curator.SampleStore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Words that an export hands on without decoding them.
class WordsTakenOverTest {

    @TempDir private Path folder;

    /// A rule that cleans reads all words; without one they are taken over where that can be.
    @ParameterizedTest
    @CsvSource({
        "openai-messages, left-out",
        "openai-messages, note",
        "openai-messages, blocks",
        "sharegpt, left-out",
        "sharegpt, blocks"
    })
    void wordsThatNobodyReadsAreWrittenAsThoseThatAreRead(String format, String thoughts)
            throws IOException {
        Path store = folder.resolve("sample.ttc");
        SampleStore.open(folder).close();
        Path odd =
                SampleStore.file(
                        folder,
                        "odd.jsonl",
                        """
                        {"id":"user1_task1_conversation1","messages":[{"type":"USER","content":"a\\u00e9\\/b\\n\"q\" \\ud83d\\ude00 😀 é"},\
                        {"type":"AI","content":""},{"type":"USER","content":null},{"type":"TOOL","content":7},\
                        {"type":"AI","content":"twice","content":"the last","extra":{"content":"no"}}]}
                        {"messages":[{"role":"user","content":"of another program"},{"role":"assistant","content":null,"tool_calls":[]}]}
                        {"conversations":[{"from":"human","value":"and of a third"},{"from":"gpt","value":"A\\u0041"}]}
                        """);
        assertThat(Cli.run("import", store, odd).err()).doesNotContain("rejected 1");
        byte[][] written = new byte[2][];
        for (int way = 0; way < 2; way++) {
            Path out = folder.resolve("way" + way);
            List<Object> words =
                    new ArrayList<>(
                            List.of(
                                    "export",
                                    store,
                                    "--format",
                                    format,
                                    "--option",
                                    "thoughts=" + thoughts,
                                    "--out",
                                    out));
            if (way == 1) {
                // Nothing bears this flag, and one must look to know it.
                words.addAll(List.of("--exclude-flags", "unsafe"));
            }
            assertThat(Cli.run(words.toArray()).code()).isZero();
            written[way] = Files.readAllBytes(out.resolve(format + ".jsonl"));
        }
        assertThat(new String(written[0], StandardCharsets.UTF_8))
                .contains("the last", "of another program", "and of a third")
                .isEqualTo(new String(written[1], StandardCharsets.UTF_8));
    }
}
