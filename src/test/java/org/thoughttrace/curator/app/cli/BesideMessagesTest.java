package org.thoughttrace.curator.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.app.cli.Cli.Run;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Personal data that leaves with the source, beside the messages, is found before it leaves.
class BesideMessagesTest {
    private static final String MAIL = "ann@example.org";

    @TempDir private Path folder;

    private Path store(String line) throws IOException {
        Path store = folder.resolve("made.ttc");
        Path file = SampleStore.file(folder, "made.jsonl", line);
        assertThat(Cli.run("import", store, file).code()).isZero();
        return store;
    }

    private static List<String> found(Path store) {
        Run run = Cli.run("check", store, "--only", "personal-data", "--json");
        return run.json()
                .path("findings")
                .valueStream()
                .map(finding -> finding.path("message").asString())
                .toList();
    }

    @Test
    void theRecordOfAnotherProgramIsLookedThrough() throws IOException {
        Path store =
                store(
                        """
                        {"uuid":"c","name":"About %1$s","chat_messages":[\
                        {"uuid":"m","sender":"human","text":"write to bo@example.org","attachments":[\
                        {"file_name":"a.txt","extracted_content":"%1$s"}]},\
                        {"uuid":"n","sender":"assistant","content":[\
                        {"type":"thinking","thinking":"who is %1$s"},\
                        {"type":"tool_use","name":"f","input":{"to": "bo@example.org"}}]}]}\
                        """
                                .formatted(MAIL));
        assertThat(found(store))
                .containsExactlyInAnyOrder(
                        "Here stands an e-mail address.",
                        "Here stands an e-mail address.",
                        "The field origin.record.name holds an e-mail address.",
                        "The field origin.record.chat_messages[0].attachments[0].extracted_content"
                                + " holds an e-mail address.",
                        "The field origin.record.chat_messages[1].content[0].thinking holds an"
                                + " e-mail address.");
        Path out = folder.resolve("out");
        Run masked = Cli.run("export", store, "--redact", "mask", "--out", out);
        assertThat(masked.code()).isZero();
        assertThat(Files.readString(out.resolve("thoughttrace.jsonl"))).doesNotContain("@");
    }

    @Test
    void modelsAndLabelsAreLookedThrough() throws IOException {
        Path store =
                store(
                        """
                        {"id":"a_1","model_name":"by %1$s","messages":[{"type":"user",\
                        "content":"q","reasons":[{"content":"r","label":"%1$s"}]}]}\
                        """
                                .formatted(MAIL));
        assertThat(found(store))
                .containsExactlyInAnyOrder(
                        "Its label holds an e-mail address.",
                        "The model name holds an e-mail address.");
    }

    @Test
    void anIdThatIsAnAddressIsTold() throws IOException {
        Path store =
                store(
                        "{\"id\":\""
                                + MAIL
                                + "_1\",\"messages\":[{\"type\":\"user\",\"content\":\"x\"}]}");
        assertThat(found(store))
                .containsExactly("The id holds an e-mail address, and ids leave as they are.");
    }

    @Test
    void whatIsDismissedAmongTheFindingsStays() throws IOException {
        Path store =
                store(
                        "{\"id\":\"a_1\",\"shop\":\"%s\",\"messages\":[{\"type\":\"user\",\"content\":\"x\"}]}"
                                .formatted(MAIL));
        Run run = Cli.run("check", store, "--only", "personal-data", "--json");
        JsonNode finding = run.json().at("/findings/0");
        assertThat(finding.path("message").asString())
                .isEqualTo("The field shop holds an e-mail address.");
        Path acts =
                SampleStore.file(
                        folder,
                        "acts.jsonl",
                        "{\"act\":\"dismissFinding\",\"check\":\"personal-data\",\"conversation\":\"a_1\","
                            + "\"message\":"
                                + finding.path("message")
                                + ",\"reason\":\"the shop's own\"}");
        assertThat(Cli.run("apply", store, acts, "--as", "Ada").code()).isZero();
        Path out = folder.resolve("out");
        Run export = Cli.run("export", store, "--redact", "mask", "--out", out, "--json");
        assertThat(export.code()).isZero();
        assertThat(export.json().at("/personalData/placesKeptByDecision").asInt()).isEqualTo(1);
        assertThat(Files.readString(out.resolve("thoughttrace.jsonl"))).contains(MAIL);
    }
}
