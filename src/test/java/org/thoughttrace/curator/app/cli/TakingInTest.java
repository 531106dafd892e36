package org.thoughttrace.curator.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.app.cli.Cli.Run;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files of other programs on the command line: in, shown, out, and in again.
class TakingInTest {
    private static final String LMSYS =
            "{'conversation_id':'l1','model':'m','conversation':[{'role':'user','content':'Hi"
                    + " there'},{'role':'assistant','content':'Hello'}],'turn':1}\n";
    private static final String WILDCHAT =
            "{'conversation_hash':'w1','conversation':[{'role':'user','content':'Hi"
                    + " there','turn_identifier':3}]}\n";
    private static final String CHATGPT =
            "[{'conversation_id':'g1','mapping':{'r':{'parent':null,'message':null},"
                + "'a':{'parent':'r','message':{'author':{'role':'user'},'content':{'content_type':'text','parts':['Hi"
                + " there']}}},'b':{'parent':'a','message':{'author':{'role':'assistant'},'content':{'content_type':'text','parts':['One']}}},"
                + "'c':{'parent':'a','message':{'author':{'role':'assistant'},'content':{'content_type':'text','parts':['Two']}}}},'current_node':'c'}]";
    private static final String CLAUDE =
            "[{'uuid':'u1','chat_messages':[{'sender':'human','text':'Hi"
                    + " there'},{'sender':'assistant','text':'Hello'}]}]";
    private static final String OPENAI =
            "{'id':'o1','messages':[{'role':'user','content':'Hi there'}]}\n";
    private static final String SHAREGPT =
            "{'id':'s1','conversations':[{'from':'human','value':'Hi there'}]}\n";
    private static final String MARKDOWN = "## User\n\nHi there\n\n## Assistant\n\nHello\n";

    @TempDir private Path folder;
    private Path store;

    @BeforeEach
    void name() {
        store = folder.resolve("s.ttc");
    }

    private static String text(String format) {
        return switch (format) {
            case "lmsys" -> LMSYS.replace('\'', '"');
            case "wildchat" -> WILDCHAT.replace('\'', '"');
            case "chatgpt" -> CHATGPT.replace('\'', '"');
            case "claude" -> CLAUDE.replace('\'', '"');
            case "openai-messages" -> OPENAI.replace('\'', '"');
            case "sharegpt" -> SHAREGPT.replace('\'', '"');
            default -> MARKDOWN;
        };
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("given"), content);
    }

    @ParameterizedTest
    @CsvSource({
        "lmsys, LMSYS-Chat-1M, l1",
        "wildchat, WildChat, w1",
        "chatgpt, ChatGPT export, g1",
        "claude, Claude export, u1",
        "openai-messages, OpenAI messages, o1",
        "sharegpt, ShareGPT, s1",
        "markdown, Markdown transcript, ''"
    })
    void eachFormatComesInOnceIsShownAndLeavesWithAllItCarried(
            String format, String title, String id) throws IOException {
        Path file = file(text(format));
        Run first = Cli.run("import", store, file, "--json");
        assertThat(first.code()).as(first.out()).isZero();
        assertThat(first.json().path("imported").asInt()).isEqualTo(1);
        assertThat(first.json().path("warnings").size()).isZero();
        assertThat(first.out()).contains("In the layout of " + title + ": 1 record, kept whole.");

        for (String[] more : new String[][] {{}, {"--format", format}}) {
            Object[] words = new Object[4 + more.length];
            Object[] fixed = {"import", store, file, "--json"};
            System.arraycopy(fixed, 0, words, 0, 4);
            System.arraycopy(more, 0, words, 4, more.length);
            assertThat(Cli.run(words).json().path("identical").asInt()).isEqualTo(1);
        }
        assertThat(Cli.run("list", store).out()).contains("Hi there");
        if (!id.isEmpty()) {
            JsonNode shown = Cli.run("show", store, id, "--json").json();
            assertThat(shown.path("origin").path("format").asString()).isEqualTo(format);
            assertThat(shown.path("messages").path(0).path("content").asString())
                    .isEqualTo("Hi there");
        }
        Path out = folder.resolve("out.jsonl");
        assertThat(Cli.run("export", store, "--out", out).code()).isZero();
        Run again = Cli.run("import", store, out, "--json");
        assertThat(again.json().path("identical").asInt()).isEqualTo(1);
        assertThat(again.json().path("warnings").size()).isZero();
        assertThat(Cli.run("verify", store).code()).isZero();
    }

    @Test
    void theZipOfAnExportIsReadAndWhatItRejectsIsNamedAndKept() throws IOException {
        Path zip = folder.resolve("export.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("conversations.json"));
            String both = text("chatgpt").strip().replaceFirst("]$", ",{\"x\":1}]");
            out.write(both.getBytes(StandardCharsets.UTF_8));
        }
        Run run = Cli.run("import", store, zip, "--json");
        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        assertThat(run.json().path("imported").asInt()).isEqualTo(1);
        assertThat(run.json().path("rejected").path(0).path("file").asString())
                .endsWith("conversations.json");
        assertThat(Files.readString(Path.of(run.json().path("quarantine").asString())))
                .isEqualTo("{\"x\":1}\n");
        assertThat(Cli.run("show", store, "g1", "--json").out())
                .contains("\"branches\":[{\"after\":1,");
    }

    @Test
    void ofATreeNoFieldsAreOfferedToBeMapped() throws IOException {
        Run preview = Cli.run("import", store, file(text("chatgpt")), "--preview");
        assertThat(preview.code()).isZero();
        assertThat(preview.out()).contains("read as ChatGPT export").doesNotContain("fields:");
    }

    @Test
    void aMappingIsGivenOnTheCommandLine() throws IOException {
        Path file = file("{\"n\":\"d1\",\"dialog\":[{\"who\":\"op\",\"said\":\"Hi\"}]}\n");
        Run before = Cli.run("import", store, file, "--preview");
        assertThat(before.code()).isEqualTo(ExitCode.FOUND);
        assertThat(before.out())
                .contains(
                        "of no format that is known", "fields: n, dialog", "in dialog: who, said");
        Run run =
                Cli.run(
                        "import",
                        store,
                        file,
                        "--map",
                        "messages=dialog",
                        "--map",
                        "role=who",
                        "--map",
                        "text=said",
                        "--map",
                        "id=n",
                        "--map",
                        "role:op=user",
                        "--json");
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.json().path("notes").toString())
                .contains("As mapped, for the rest in the layout of OpenAI messages: 1 record");
        JsonNode sampled =
                Cli.run("import", store, file(text("lmsys")), "--preview", "--json")
                        .json()
                        .path("files")
                        .path(0);
        assertThat(sampled.path("format").asString()).isEqualTo("lmsys");
        assertThat(sampled.path("roles").path(0).path("type").asString()).isEqualTo("user");
        assertThat(sampled.path("mapped").path("messages").asString()).isEqualTo("conversation");
        assertThat(Cli.run("show", store, "d1").out()).contains("Hi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lmsys",
                "wildchat",
                "chatgpt",
                "claude",
                "openai-messages",
                "sharegpt",
                "markdown"
            })
    void allOfAFileCanBeOfOneParticipant(String format) throws IOException {
        Path file = file(text(format));
        Run run = Cli.run("import", store, file, "--participant", "ana", "--json");
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.json().path("notes").toString()).contains("of the participant ana.");
        assertThat(Cli.run("participant", store, "ana").code()).isZero();
        assertThat(Cli.run("list", store, "--filter", "participant:ana", "--ids").out())
                .startsWith("ana_");
        assertThat(
                        Cli.run("import", store, file, "--participant", "ana", "--json")
                                .json()
                                .path("identical")
                                .asInt())
                .isEqualTo(1);
        Path out = folder.resolve("out.jsonl");
        Cli.run("export", store, "--out", out);
        assertThat(Cli.run("import", store, out, "--json").json().path("identical").asInt())
                .as("ThoughtTrace's own by now, and the same")
                .isEqualTo(1);
    }

    @Test
    void aFieldSaysWhoseEachConversationIsAndASplitKeepsThemTogether() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            rows.append(
                    text("wildchat")
                            .replace("w1", "w" + i)
                            .replace(
                                    "{\"conv",
                                    "{\"hashed_ip\":\"203.0.113." + i % 3 + "\",\"conv"));
        }
        rows.append(text("wildchat"));
        Path file = file(rows.toString());
        Run run = Cli.run("import", store, file, "--map", "participant=hashed_ip", "--json");
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.json().path("warnings").toString()).contains("whose conversation it is");
        JsonNode participants = Cli.run("facet", store, "participant", "--json").json();
        assertThat(participants.path("values").size()).isEqualTo(4);
        assertThat(participants.toString()).contains("\"count\":4").doesNotContain("203.0");
        Path out = folder.resolve("parts");
        assertThat(
                        Cli.run(
                                        "export",
                                        store,
                                        "--format",
                                        "thoughttrace",
                                        "--split",
                                        "train=0.5,test=0.5",
                                        // They are all the same but for whose they are.
                                        "--near-duplicates",
                                        "anywhere",
                                        "--out",
                                        out)
                                .code())
                .isZero();
        assertThat(participantsIn(out.resolve("train.jsonl")))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(participantsIn(out.resolve("test.jsonl")));
    }

    private static List<String> participantsIn(Path part) throws IOException {
        return Files.readAllLines(part).stream()
                .map(line -> line.replaceFirst("\\{\"id\":\"([^_\"]*).*", "$1"))
                .distinct()
                .toList();
    }

    @Test
    void whoseItIsIsSaidOnceAndNotOfOurOwn() throws IOException {
        Path file = file(text("wildchat"));
        for (String[] wrong :
                new String[][] {
                    {"--participant", "a_b"},
                    {"--participant", "ana", "--map", "participant=hashed_ip"},
                    {"--participant", "ana", "--format", "thoughttrace"}
                }) {
            List<Object> words = new ArrayList<>(List.of("import", store, file));
            words.addAll(List.of(wrong));
            assertThat(Cli.run(words.toArray()).code()).isEqualTo(ExitCode.USAGE);
        }
        Path own =
                file(
                        "{\"id\":\"user1_task1_conversation1\",\"messages\":[{\"type\":\"user\",\"content\":\"Hi\"}]}\n");
        Run run = Cli.run("import", store, own, "--participant", "ana", "--json");
        assertThat(run.json().path("notes").toString()).contains("keep their ids");
        assertThat(Cli.run("list", store, "--ids").out()).startsWith("user1_task1_conversation1");
    }

    @Test
    void whatCannotBeReadSoIsWrongUsage() throws IOException {
        Path file = file(text("lmsys"));
        Run unknown = Cli.run("import", store, file, "--format", "papyrus");
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("thoughttrace, openai-messages", "markdown.");
        assertThat(Cli.run("import", store, file, "--map", "role:x=king").code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Cli.run("import", store, file, "--format", "claude", "--map", "text=x").code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Files.exists(store)).isFalse();
        Run otherwise = Cli.run("import", store, file, "--format", "claude", "--json");
        assertThat(otherwise.json().path("rejected").path(0).path("field").asString())
                .isEqualTo("chat_messages");
    }

    @Test
    void theReadableFormatsAreListed() {
        assertThat(Cli.run("formats").out())
                .contains("wildchat", "lmsys", "chatgpt", "claude", "markdown");
        assertThat(Cli.run("formats", "--json").json().path("readable").size()).isEqualTo(8);
    }
}
