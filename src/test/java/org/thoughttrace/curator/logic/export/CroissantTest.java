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
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.store.SourceStore;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What `croissant.json` must hold after the specification of Croissant 1.0, read from the files of
/// each format, and that what it says of them is so.
class CroissantTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> TYPES =
            Set.of("sc:Text", "sc:Integer", "sc:Float", "sc:Boolean", "sc:Date", "sc:DateTime");

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

    @ParameterizedTest
    @MethodSource("formats")
    void hasWhatTheSpecificationRequires(String format) throws IOException {
        JsonNode dataset = exported(format);
        assertThat(dataset.path("@type").asString()).isEqualTo("sc:Dataset");
        assertThat(dataset.path("conformsTo").asString())
                .isEqualTo("http://mlcommons.org/croissant/1.0");
        assertThat(dataset.path("@context").path("@vocab").asString())
                .isEqualTo("https://schema.org/");
        for (String required : List.of("name", "description", "license", "url", "citeAs")) {
            assertThat(dataset.path(required).asString()).as(required).isNotBlank();
        }
        assertThat(dataset.path("url").asString()).startsWith("https://");
        assertThat(dataset.path("license").asString()).startsWith("https://");
        assertThat(dataset.path("datePublished").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(dataset.path("version").asString()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(dataset.path("creator").size()).isPositive();
        dataset.path("creator")
                .forEach(creator ->
                        assertThat(creator.path("@type").asString())
                                .isIn("sc:Person", "sc:Organization"));
    }

    @ParameterizedTest
    @CsvSource({
        "cc0-1.0, https://spdx.org/licenses/CC0-1.0.html",
        "MIT, https://spdx.org/licenses/MIT.html",
        "https://example.org/terms, https://example.org/terms",
    })
    void aLicenceIsAnAddress(String licence, String address) throws IOException {
        assertThat(under(licence).asString()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ask us: first", "proprietary", "http", "https://a b"})
    void aLicenceWithoutAnAddressIsNamed(String licence) throws IOException {
        JsonNode told = under(licence);
        assertThat(told.path("@type").asString()).isEqualTo("sc:CreativeWork");
        assertThat(told.path("name").asString()).isEqualTo(licence);
    }

    private JsonNode under(String licence) throws IOException {
        Recipe.Card source = Recipe.Card.OF_SOURCE;
        return exported(
                        "csv",
                        new Recipe.Card(
                                source.title(),
                                licence,
                                source.citation(),
                                source.url(),
                                source.languages()))
                .path("license");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void namesEachFileWithItsHashAndWhereEachFieldComesFrom(String format) throws IOException {
        JsonNode dataset = exported(format);
        Set<String> files = new HashSet<>();
        for (JsonNode file : dataset.path("distribution")) {
            assertThat(file.path("@type").asString()).isEqualTo("cr:FileObject");
            assertThat(file.path("encodingFormat").asString()).contains("/");
            byte[] bytes =
                    Files.readAllBytes(
                            folder.resolve("out").resolve(file.path("contentUrl").asString()));
            assertThat(file.path("sha256").asString()).isEqualTo(SourceStore.sha256(bytes));
            assertThat(file.path("contentSize").asString()).isEqualTo(bytes.length + " B");
            assertThat(files.add(file.path("@id").asString())).isTrue();
        }
        assertThat(files).isNotEmpty();
        Set<String> ids = new HashSet<>(files);
        for (JsonNode records : dataset.path("recordSet")) {
            assertThat(records.path("@type").asString()).isEqualTo("cr:RecordSet");
            assertThat(ids.add(records.path("@id").asString())).isTrue();
            for (JsonNode field : fields(records)) {
                assertThat(field.path("@type").asString()).isEqualTo("cr:Field");
                assertThat(field.path("name").asString()).isNotBlank();
                assertThat(ids.add(field.path("@id").asString())).as("no id twice").isTrue();
                if (!field.has("subField")) {
                    assertThat(field.path("dataType").asString()).isIn(TYPES);
                    JsonNode source = field.path("source");
                    assertThat(source.path("fileObject").path("@id").asString()).isIn(files);
                    assertThat(source.path("extract").path("column").asString()).isNotBlank();
                }
            }
        }
        assertThat(dataset.path("recordSet").size()).isPositive();
    }

    /// A key that the context does not define means a property of schema.org, so a slip of the pen would
    /// be one that nobody knows.
    @ParameterizedTest
    @MethodSource("formats")
    void everyKeyMeansAPropertyOfTheSpecificationOrOfSchemaOrg(String format) throws IOException {
        JsonNode dataset = exported(format);
        Set<String> defined = new HashSet<>(dataset.path("@context").propertyNames());
        Set<String> keys = new HashSet<>();
        collectKeys(dataset, keys);
        keys.removeIf(key -> key.startsWith("@"));
        assertThat(keys).contains("recordSet", "fileObject");
        keys.removeAll(defined);
        assertThat(keys)
                .isEqualTo(
                        Set.of(
                                "name",
                                "description",
                                "inLanguage",
                                "license",
                                "url",
                                "creator",
                                "datePublished",
                                "version",
                                "distribution",
                                "contentUrl",
                                "contentSize",
                                "encodingFormat",
                                "sha256"));
    }

    private static void collectKeys(JsonNode node, Set<String> keys) {
        for (String key : node.propertyNames()) {
            if (!key.equals("@context")) {
                keys.add(key);
                collectKeys(node.path(key), keys);
            }
        }
        if (node.isArray()) {
            node.forEach(element -> collectKeys(element, keys));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void knowsEveryMemberOfTheRows(String format) throws IOException {
        JsonNode dataset = exported(format);
        for (JsonNode records : dataset.path("recordSet")) {
            Path file = folder.resolve("out").resolve(records.path("@id").asString() + ".jsonl");
            if (!Files.exists(file)) {
                continue;
            }
            Set<String> told = new HashSet<>();
            records.path("field").forEach(field -> told.add(field.path("name").asString()));
            Set<String> there = new HashSet<>();
            for (String line : Files.readAllLines(file)) {
                there.addAll(MAPPER.readTree(line).propertyNames());
            }
            assertThat(told).containsAll(there);
        }
    }

    /// The first message of a conversation is the user's and has no reactions; ids are numbers.
    @Test
    void knowsTheMembersOfMessagesThatTheFirstDoesNotHave() throws IOException {
        Map<String, String> types = new HashMap<>();
        fields(exported("thoughttrace").path("recordSet").path(0))
                .forEach(field ->
                        types.put(field.path("@id").asString(), field.path("dataType").asString()));
        assertThat(types)
                .containsKeys(
                        "thoughttrace/messages/reasons",
                        "thoughttrace/messages/reactions",
                        "thoughttrace/survey_answers/age")
                .containsEntry("thoughttrace/messages/id", "sc:Integer")
                .containsEntry("thoughttrace/messages/content", "sc:Text");
    }

    /// The fields of a record set, those within others, too.
    private static List<JsonNode> fields(JsonNode records) {
        List<JsonNode> fields = new ArrayList<>();
        for (JsonNode field : records.path("field")) {
            fields.add(field);
            field.path("subField").forEach(fields::add);
        }
        return fields;
    }

    private JsonNode exported(String format) throws IOException {
        return exported(format, Recipe.Card.OF_SOURCE);
    }

    private JsonNode exported(String format, Recipe.Card card) throws IOException {
        Recipe recipe =
                new Recipe(
                        Recipe.Which.ALL,
                        Recipe.Clean.NOTHING,
                        new Recipe.Shape(format, Map.of()),
                        null,
                        card);
        workspace
                .workbench()
                .run(
                        new WorkOrder(
                                recipe,
                                null,
                                folder.resolve("out"),
                                ExportRequest.IfExists.REFUSE,
                                null,
                                "a test"),
                        ExportService.Progress.none());
        return MAPPER.readTree(Files.readAllBytes(folder.resolve("out").resolve("croissant.json")));
    }
}
