package org.thoughttrace.curator.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.app.cli.Cli.Run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Conversations of other programs: in, and out again.
class OtherLayoutsTest {
    private static final String SHAREGPT =
            "{\"id\":\"lea_1\",\"conversations\":[{\"from\":\"system\",\"value\":\"Be kind.\"},"
                    + "{\"from\":\"human\",\"value\":\"Write to lea.winter@example.com for"
                    + " me\",\"markdown\":null},{\"from\":\"gpt\",\"value\":\"Gladly.\"}],"
                    + "\"lang\":\"en\"}\n";
    private static final String OPENAI =
            "{\"messages\":[{\"role\":\"user\",\"content\":\"How warm is it?\"},"
                    + "{\"role\":\"assistant\",\"content\":null,\"tool_calls\":[{\"id\":\"c1\"}]},"
                    + "{\"role\":\"tool\",\"tool_call_id\":\"c1\",\"content\":\"21\"}],"
                    + "\"n\":1.10}\n";

    @TempDir private Path folder;
    private Path store;

    @BeforeEach
    void name() {
        store = folder.resolve("others.ttc");
    }

    private Run bringIn(String lines) throws IOException {
        return Cli.run(
                "import", store, Files.writeString(folder.resolve("in.jsonl"), lines), "--json");
    }

    private String givenOut(String format, Object... more) throws IOException {
        Path out = folder.resolve("out");
        Object[] arguments = new Object[6 + more.length];
        Object[] fixed = {"export", store, "--format", format, "--out", out};
        System.arraycopy(fixed, 0, arguments, 0, fixed.length);
        System.arraycopy(more, 0, arguments, fixed.length, more.length);
        Run run = Cli.run(arguments);
        assertThat(run.err()).doesNotContain("Exception");
        return Files.readString(out.resolve(format + ".jsonl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SHAREGPT, OPENAI})
    void whatComesInTwiceIsIdentical(String line) throws IOException {
        assertThat(bringIn(line).json().path("imported").asInt()).isEqualTo(1);
        Run again = bringIn(line);
        assertThat(again.code()).isZero();
        assertThat(again.json().path("identical").asInt()).isEqualTo(1);
        assertThat(Cli.run("verify", store).code()).isZero();
    }

    @Test
    void anUnchangedConversationLeavesInItsOwnLayoutAsItCame() throws IOException {
        bringIn(SHAREGPT + OPENAI);
        String sharegpt = givenOut("sharegpt");
        assertThat(sharegpt).startsWith(SHAREGPT);
        assertThat(sharegpt).contains("{\"from\":\"human\",\"value\":\"How warm is it?\"}");
        assertThat(givenOut("openai-messages", "--force"))
                .containsPattern(
                        "\\Q"
                                + OPENAI.strip().replaceAll("}$", "")
                                + "\\E,\"id\":\"openai-messages-[0-9a-f]{16}\"}")
                .contains("{\"role\":\"system\",\"content\":\"Be kind.\"}");
    }

    @Test
    void otherSpeakersAreShownByTheirWord() throws IOException {
        bringIn(SHAREGPT);
        assertThat(Cli.run("show", store, "lea_1").out())
                .contains("1 system · ", "2 user · ", "no model named");
    }

    @Test
    void whatNobodyLookedThroughLeavesWithNoRedaction() throws IOException {
        String quiet = SHAREGPT.replace("Write to lea.winter@example.com", "Write");
        bringIn(quiet.replace("\"en\"", "\"lea.winter@example.com\""));
        for (String format : new String[] {"sharegpt", "thoughttrace"}) {
            assertThat(givenOut(format, "--force")).contains("lea.winter");
            assertThat(givenOut(format, "--redact", "mask", "--force"))
                    .contains("Gladly.")
                    .doesNotContain("lea.winter");
        }
    }

    @Test
    void theListNamesItByTheUsersWordsNotByThePrompt() throws IOException {
        bringIn(SHAREGPT);
        assertThat(Cli.run("list", store).out()).contains("Write to lea").doesNotContain("Be kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sharegpt", "openai-messages", "thoughttrace"})
    void whatIsMaskedIsInNoLayoutGivenOut(String format) throws IOException {
        bringIn(SHAREGPT);
        assertThat(givenOut(format, "--redact", "mask"))
                .contains("[EMAIL]")
                .doesNotContain("lea.winter");
    }

    @Test
    void anEditIsGivenOutAndTheOldTextIsNot() throws IOException {
        bringIn(SHAREGPT);
        Path acts =
                Files.writeString(
                        folder.resolve("acts.jsonl"),
                        "{\"act\":\"setText\",\"conversation\":\"lea_1\",\"turn\":2,"
                                + "\"value\":\"Write to Lea for me\"}\n");
        assertThat(Cli.run("apply", store, acts, "--as", "Ada").code()).isZero();
        for (String format : new String[] {"sharegpt", "thoughttrace"}) {
            assertThat(givenOut(format, "--force"))
                    .contains("Write to Lea for me")
                    .doesNotContain("lea.winter");
        }
    }
}
