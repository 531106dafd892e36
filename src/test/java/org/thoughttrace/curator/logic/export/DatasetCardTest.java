package org.thoughttrace.curator.logic.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.exchange.format.Formats;
import org.thoughttrace.curator.exchange.format.OutputFormat;
import org.thoughttrace.curator.exchange.named.RecipeJson;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Rewrite;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/// The header of the dataset card, as a program reads it that knows nothing of this one.
class DatasetCardTest {
    private static final String NASTY = "- @x: \"yes\" # no\n---\n{\\a}\u2028\ud83d\ude00";

    @TempDir private Path folder;
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = SampleStore.open(folder);
        SampleStore.apply(
                workspace,
                new Act.AddRewrite(
                        "user3172_task1_conversation1",
                        2,
                        "Shorter.",
                        "",
                        Rewrite.Guide.REACTION,
                        false));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    static Stream<String> formats() {
        return Formats.all().stream().map(OutputFormat::name);
    }

    /// The published set's licence and citation stand in for what a recipe does not say, for that set
    /// alone.
    @ParameterizedTest
    @ValueSource(strings = {"thoughttrace", "openai-messages"})
    void thePublishedSetDoesNotSpeakForConversationsOfOtherPrograms(String format)
            throws IOException {
        takeForeign();
        Path out = export(format, Recipe.Card.OF_SOURCE);
        assertThat(header(out))
                .containsEntry("license", "unknown")
                .containsEntry("pretty_name", "ThoughtTrace and other conversations, curated");
        assertThat(Files.readString(out.resolve("README.md")))
                .contains("1 conversation came in from other programs (1 as OpenAI messages).");
        JsonNode manifest =
                JsonMapper.builder().build().readTree(out.resolve("manifest.json").toFile());
        assertThat(manifest.at("/source/otherPrograms/openai-messages").asInt()).isEqualTo(1);
        assertThat(manifest.at("/source/licence").asString()).isEqualTo("unknown");
    }

    @Test
    void whatARecipeTellsOfTheSourceStandsForConversationsOfOtherProgramsToo() throws IOException {
        takeForeign();
        Recipe.Card told = new Recipe.Card("Mine", "CC0-1.0", "Me, 2026.", "", List.of("en"));
        assertThat(header(export("thoughttrace", told)))
                .containsEntry("license", "cc0-1.0")
                .containsEntry("pretty_name", "Mine");
    }

    private void takeForeign() throws IOException {
        String foreign =
                "{\"id\":\"x\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"},"
                        + "{\"role\":\"assistant\",\"content\":\"Hello\"}]}";
        SampleStore.take(workspace, SampleStore.file(folder, "chats.jsonl", foreign));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatHasAHeaderWithWhatTheHubWants(String format) throws IOException {
        Path out = export(format, new Recipe.Card(NASTY, "CC-BY-4.0", NASTY, NASTY, List.of("no")));
        Map<String, Object> header = header(out);
        assertThat(header)
                .containsEntry("pretty_name", NASTY)
                .containsEntry("license", "cc-by-4.0")
                .containsEntry("language", List.of("no"))
                .doesNotContainKey("license_name");
        assertThat(list(header, "size_categories")).containsExactly("n<1K");
        assertThat(list(header, "task_categories"))
                .hasSize(1)
                .containsAnyOf("text-generation", "text-classification", "tabular-classification");
        if (format.equals("xlsx")) {
            // The hub reads no workbooks, and must take no file about files for data instead.
            assertThat(header).doesNotContainKey("configs").containsEntry("viewer", false);
            return;
        }
        assertThat(header).doesNotContainKey("viewer");
        List<String> names = new ArrayList<>();
        for (Object config : list(header, "configs")) {
            Map<?, ?> one = (Map<?, ?>) config;
            names.add((String) one.get("config_name"));
            for (Object file : (List<?>) Objects.requireNonNull(one.get("data_files"))) {
                Map<?, ?> split = (Map<?, ?>) file;
                assertThat((String) split.get("split")).isIn("train", "test");
                Path path = out.resolve((String) Objects.requireNonNull(split.get("path")));
                assertThat(path).isRegularFile().isNotEmptyFile();
            }
        }
        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    /// The hub's own library calls a file without a row an error when it is asked for it.
    @ParameterizedTest
    @ValueSource(strings = {"csv", "parquet"})
    void theHeaderNamesNoFileWithoutARow(String format) throws IOException {
        Path out = export(format, Recipe.Card.OF_SOURCE);
        assertThat(out.resolve("flags." + format)).isRegularFile();
        assertThat(list(header(out), "configs"))
                .extracting(config -> (Object) ((Map<?, ?>) config).get("config_name"))
                .contains("conversations", "revisions")
                .doesNotContain("flags");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "no",
                "null",
                "~",
                "1.10",
                "2026-01-01",
                "a: b",
                "a #b",
                "- a",
                "@a",
                "`a`",
                "%a",
                "& * ! | >",
                "[a, {b: c}]",
                "'single' and \"double\"",
                "back\\slash \\n \\x41",
                "two\nlines\r\nand\rmore",
                "---",
                "...\n---\nlicense: mit",
                "\ttab ",
                " blanks around ",
                "",
                "\u0000\u0001\u001b[31m\u007f\u0085\u009f",
                "\u2028\u2029\ufeff\u200b\u202e",
                "Größe 日本語 \ud83d\ude00 e\u0301"
            })
    void everyTitleIsReadBackAsItIs(String title) throws IOException {
        assertThat(read("title: " + YamlText.quoted(title))).containsEntry("title", title);
        assertThat(YamlText.quoted(title).lines()).hasSize(1);
    }

    @Test
    void everyTextIsReadBackAsItIs() {
        Random random = new Random(5);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                int most = random.nextBoolean() ? 0x300 : 0x110000;
                int point = random.nextInt(most);
                boolean isHalf = point >= 0xD800 && point <= 0xDFFF;
                text.appendCodePoint(isHalf ? '-' : point);
            }
            assertThat(read("t: " + YamlText.quoted(text.toString())))
                    .containsEntry("t", text.toString());
        }
        assertThat(read("t: " + YamlText.quoted("a\ud83d"))).containsEntry("t", "a\ufffd");
    }

    @Test
    void aLicenceThatTheHubDoesNotKnowIsNamedBesideIt() throws IOException {
        String own = "Ask us: \"first\"";
        Map<String, Object> header =
                header(
                        export(
                                "sharegpt",
                                new Recipe.Card("t", own, "c", "u", List.of("en", "de"))));
        assertThat(header)
                .containsEntry("license", "other")
                .containsEntry("license_name", own)
                .containsEntry("language", List.of("en", "de"));
    }

    @Test
    void theTitleBeginsNothingInTheTextBelow() throws IOException {
        Path out =
                export(
                        "sharegpt",
                        new Recipe.Card("a\n## b", "MIT", "c\n# d", "e\n---", List.of("en")));
        String card = Files.readString(out.resolve("README.md"));
        assertThat(card.lines()).contains("# a ## b", "c # d e ---").doesNotContain("## b", "# d");
    }

    @Test
    void aPartWithoutRowsIsNoneOfThoseTheHubLoads() throws IOException {
        Recipe whole = recipe("preference", Recipe.Card.OF_SOURCE);
        Recipe.Split split =
                new Recipe.Split(
                        Recipe.By.PARTICIPANT,
                        Map.of("train", 1.0, "test", 1e-9),
                        0,
                        Recipe.Stratify.NOTHING,
                        Recipe.Twins.TOGETHER);
        Path out =
                export(
                        new Recipe(
                                whole.which(), whole.clean(), whole.shape(), split, whole.card()));
        assertThat(out.resolve("test.jsonl")).isEmptyFile();
        assertThat(out.resolve("train.jsonl")).isNotEmptyFile();
        assertThat(header(out).toString())
                .contains("path=train.jsonl")
                .doesNotContain("test.jsonl");
        JsonNode described =
                JsonMapper.builder().build().readTree(out.resolve("croissant.json").toFile());
        assertThat(described.path("recordSet")).hasSize(1);
        assertThat(described.path("distribution")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "0, n<1K",
        "999, n<1K",
        "1000, 1K<n<10K",
        "9999, 1K<n<10K",
        "10000, 10K<n<100K",
        "100000, 100K<n<1M",
        "1000000, 1M<n<10M",
        "12345678, 10M<n<100M",
        "999999999, 100M<n<1B"
    })
    void theSizeIsOfTheHubsCategories(long rows, String category) {
        assertThat(DatasetCard.size(rows)).isEqualTo(category);
    }

    @Test
    void theLanguagesAreInTheRecipe() throws Exception {
        Recipe recipe =
                recipe("sharegpt", new Recipe.Card("t", "l", "c", "u", List.of("no", "pt-BR")));
        assertThat(RecipeJson.read(RecipeJson.write(recipe))).isEqualTo(recipe);
        assertThat(RecipeJson.read("{\"card\":{\"title\":\"t\"}}").card().languages())
                .containsExactly("en");
    }

    private static Recipe recipe(String format, Recipe.Card card) {
        return new Recipe(
                Recipe.Which.ALL,
                Recipe.Clean.NOTHING,
                new Recipe.Shape(format, Map.of()),
                Recipe.PLAIN.split(),
                card);
    }

    private Path export(String format, Recipe.Card card) {
        return export(recipe(format, card));
    }

    private Path export(Recipe recipe) {
        Path out = folder.resolve("out");
        workspace
                .workbench()
                .run(
                        new WorkOrder(
                                recipe, null, out, ExportRequest.IfExists.REFUSE, null, "a test"),
                        ExportService.Progress.none());
        return out;
    }

    /// What stands between the first two lines of hyphens, which nothing within may end sooner.
    private static Map<String, Object> header(Path out) throws IOException {
        String card = Files.readString(out.resolve("README.md"));
        assertThat(card).startsWith("---\n");
        return read(card.substring(4, card.indexOf("\n---\n", 4)));
    }

    private static Map<String, Object> read(String yaml) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    }

    private static List<Object> list(Map<String, Object> header, String key) {
        return List.copyOf((List<?>) Objects.requireNonNull(header.get(key), key));
    }
}
