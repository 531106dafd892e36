package org.thoughttrace.curator.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.app.cli.Cli.Run;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `export` by a recipe, `formats` and `recipe`, as a script uses them.
class ExportByRecipeTest {

    @TempDir private Path folder;
    private Path store;

    @BeforeEach
    void fill() {
        store = folder.resolve("sample.ttc");
        SampleStore.open(folder).close();
    }

    @Test
    void aFormatMakesAFolderAndTheFunnelIsTold() {
        Path out = folder.resolve("out");
        Run run = Cli.run("export", store, "--format", "user-simulation", "--out", out, "--json");
        assertThat(run.code()).isZero();
        assertThat(run.keys())
                .startsWith("out", "conversations", "messages", "thoughts", "pairs", "excluded");
        assertThat(run.json().path("funnel").path("steps").size()).isPositive();
        assertThat(out.resolve("user-simulation.jsonl")).isRegularFile();
        assertThat(out.resolve("excluded.csv")).isRegularFile();
        Run again = Cli.run("export", store, "--format", "csv", "--out", out, "--json");
        assertThat(again.code()).isEqualTo(3);
        assertThat(Cli.run("export", store, "--format", "csv", "--out", out, "--force").code())
                .isZero();
        assertThat(out.resolve("user-simulation.jsonl")).doesNotExist();
    }

    @Test
    void theOldFormIsAFileAsEver() throws IOException {
        Path out = folder.resolve("all.jsonl");
        assertThat(Cli.run("export", store, "--out", out).code()).isZero();
        assertThat(Files.readAllBytes(out)).isEqualTo(Files.readAllBytes(SampleStore.SAMPLE));
    }

    @Test
    void partsAreFilesOfTheirOwn() {
        Path out = folder.resolve("parts");
        Run run =
                Cli.run(
                        "export",
                        store,
                        "--split",
                        "train=0.6,test=0.4",
                        "--seed",
                        "3",
                        "--out",
                        out,
                        "--json");
        assertThat(run.code()).isZero();
        JsonNode parts = run.json().path("split").path("parts");
        assertThat(parts.size()).isEqualTo(2);
        assertThat(run.json().path("split").path("participantsInSeveralParts").asInt()).isZero();
        assertThat(out.resolve("train.jsonl")).isRegularFile();
        assertThat(out.resolve("test.jsonl")).isRegularFile();
    }

    @Test
    void theSeedIsTheSameTextInTheOutputAndInTheManifest() throws IOException {
        Path out = folder.resolve("seeded");
        String large = "9007199254740993";
        Run run =
                Cli.run(
                        "export",
                        store,
                        "--split",
                        "train=0.6,test=0.4",
                        "--seed",
                        large,
                        "--out",
                        out,
                        "--json");
        JsonNode told = run.json().at("/split/seed");
        assertThat(told.isString()).isTrue();
        assertThat(told.asString()).isEqualTo(large);
        assertThat(Files.readString(out.resolve("manifest.json")))
                .contains("\"seed\" : \"" + large + "\"");
    }

    @Test
    void theFolderOfARecipeAndHowItsNameIsTypedAreNotInTheBytes() throws IOException {
        Path below = Files.createDirectory(folder.resolve("ann-doe"));
        Path recipe = below.resolve("mine.json");
        Files.writeString(recipe, "{\"shape\":{\"format\":\"openai-messages\"}}");
        Cli.run("recipe", store, "save", "Short ones", "--file", recipe, "--as", "Ada");
        Path again = below.resolve("..").resolve("ann-doe").resolve("mine.json");
        String[][] pairs = {{recipe.toString(), again.toString()}, {"Short ones", "short ONES"}};
        for (String[] pair : pairs) {
            byte[] first = manifestOf(pair[0], "first");
            assertThat(manifestOf(pair[1], "second")).isEqualTo(first);
            assertThat(new String(first, java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain("ann-doe");
        }
    }

    private byte[] manifestOf(String recipe, String name) throws IOException {
        Path out = folder.resolve(name);
        Run run = Cli.run("export", store, "--recipe", recipe, "--out", out, "--force");
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readAllBytes(out.resolve("manifest.json"));
    }

    @Test
    void theSharesOfLabelsThatWereAchievedAreToldInTheCardAndOnTheScreen() throws IOException {
        Path out = folder.resolve("even");
        Run run =
                Cli.run(
                        "export",
                        store,
                        "--split",
                        "train=0.5,test=0.5",
                        "--stratify",
                        "label",
                        "--out",
                        out);
        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("explicit_affirmation: [0-9.]+ %, [0-9.]+ %");
        assertThat(Files.readString(out.resolve("README.md")))
                .contains("| thoughts of | train | test |")
                .containsPattern("\\| `explicit_affirmation` \\| [0-9.]+ % \\| [0-9.]+ % \\|");
    }

    @Test
    void rareCombinationsOfAnswersAreListedBeforeAnythingIsWritten() {
        Run look = Cli.run("export", store, "--age-bands", "10", "--dry-run", "--json");
        JsonNode rare = look.json().at("/personalData/rare");
        assertThat(rare).isNotEmpty();
        String conversation = rare.get(0).path("conversations").get(0).asString();
        assertThat(Cli.run("export", store, "--age-bands", "10", "--dry-run").out())
                .contains("The rarest combination of survey answers is shared by 1 participant. ")
                .contains(rare.get(0).path("answers").asString() + " (" + conversation);
        assertThat(
                        Cli.run("export", store, "--smallest-group", "1", "--dry-run", "--json")
                                .json()
                                .at("/personalData/rare"))
                .isEmpty();
    }

    @Test
    void aSavedRecipeRunsByNameAndAFileByItsPath() throws IOException {
        Run saved =
                Cli.run(
                        "recipe",
                        store,
                        "save",
                        "Short ones",
                        "--format",
                        "openai-messages",
                        "--turns",
                        "..6",
                        "--as",
                        "Ada");
        assertThat(saved.err()).isEmpty();
        assertThat(saved.code()).isZero();
        Run listed = Cli.run("recipe", store, "list", "--json");
        assertThat(listed.json().path("recipes").get(0).path("name").asString())
                .isEqualTo("Short ones");
        Run byName =
                Cli.run(
                        "export",
                        store,
                        "--recipe",
                        "short ones",
                        "--out",
                        folder.resolve("a"),
                        "--json");
        assertThat(byName.json().path("excluded").asLong()).isPositive();
        Path file = folder.resolve("recipe.json");
        Files.writeString(file, Cli.run("recipe", store, "show", "Short ones").out());
        Cli.run("export", store, "--recipe", file, "--out", folder.resolve("b"));
        assertThat(Files.readAllBytes(folder.resolve("a/openai-messages.jsonl")))
                .isEqualTo(Files.readAllBytes(folder.resolve("b/openai-messages.jsonl")));
        assertThat(Cli.run("recipe", store, "remove", "Short ones", "--as", "Ada").code()).isZero();
        assertThat(Cli.run("undo", store).code()).isZero();
        assertThat(Cli.run("recipe", store, "show", "Short ones").code()).isZero();
    }

    @Test
    void aDryRunWritesNothingAndListsPersonalData() {
        Run run = Cli.run("export", store, "--redact", "mask", "--dry-run", "--json");
        assertThat(run.code()).isZero();
        assertThat(run.json().path("out").isNull()).isTrue();
        assertThat(run.json().path("personalData").path("review").size()).isPositive();
    }

    @Test
    void aRowIsDroppedAndAPlaceThatADryRunListsIsKept() throws IOException {
        String id = SampleStore.FIRST;
        Run saved =
                Cli.run(
                        "recipe",
                        store,
                        "save",
                        "Rows",
                        "--filter",
                        "somewhere",
                        "--format",
                        "user-simulation",
                        "--option",
                        "history=1",
                        "--redact",
                        "email=drop",
                        "--as",
                        "Ada");
        assertThat(saved.code()).as(saved.err()).isZero();
        String text = "Write to ann@somewhere-else.org please.";
        apply(
                "{\"act\":\"setText\",\"conversation\":\"%s\",\"turn\":3,\"value\":\"%s\"}"
                        .formatted(id, text));
        Run before = export("before");
        assertThat(before.json().path("personalData").path("rowsDropped").asInt()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("before/excluded.csv")))
                .contains(
                        "personal-data,row," + id + ",2,,it holds email in its message of turn 3");
        JsonNode dry = Cli.run("export", store, "--redact", "drop", "--dry-run", "--json").json();
        JsonNode place =
                dry.path("personalData").path("review").values().stream()
                        .filter(one -> one.path("conversation").asString().equals(id))
                        .findFirst()
                        .orElseThrow();
        apply(
                "{\"act\":\"dismissFinding\",\"check\":\"personal-data\",\"conversation\":\"%s\","
                                .formatted(id)
                        + "\"turn\":%s,\"thought\":%s,\"start\":%s,\"end\":%s,\"message\":%s}"
                                .formatted(
                                        place.path("turn"),
                                        place.path("thought"),
                                        place.path("start"),
                                        place.path("end"),
                                        place.path("message")));
        Run after = export("after");
        JsonNode told = after.json().path("personalData");
        assertThat(told.path("rowsDropped").asInt()).isZero();
        assertThat(told.path("placesKeptByDecision").asInt()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("after/user-simulation.jsonl")))
                .contains("ann@somewhere-else.org");
        assertThat(Cli.run("undo", store).code()).isZero();
        export("undone");
        for (String name : new String[] {"user-simulation.jsonl", "excluded.csv"}) {
            assertThat(folder.resolve("undone").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("before").resolve(name));
        }
    }

    private void apply(String act) throws IOException {
        Path acts = SampleStore.file(folder, "acts.jsonl", act);
        Run run = Cli.run("apply", store, acts, "--as", "Ada");
        assertThat(run.code()).as(run.err()).isZero();
    }

    private Run export(String name) {
        return Cli.run(
                "export", store, "--recipe", "Rows", "--out", folder.resolve(name), "--json");
    }

    @Test
    void whatMeansNothingIsRefusedWithTheWayOut() {
        Run format = Cli.run("export", store, "--format", "yaml", "--dry-run", "--json");
        assertThat(format.code()).isEqualTo(2);
        assertThat(format.json().at("/error/field").asString()).isEqualTo("format");
        assertThat(format.json().path("error").path("message").asString())
                .contains("openai-messages");
        assertThat(
                        Cli.run(
                                        "export",
                                        store,
                                        "--format",
                                        "csv",
                                        "--option",
                                        "cells=cooked",
                                        "--dry-run")
                                .code())
                .isEqualTo(2);
        assertThat(Cli.run("export", store, "--split", "train=2", "--dry-run").code()).isEqualTo(2);
        assertThat(Cli.run("export", store, "--recipe", "none", "--dry-run").code()).isEqualTo(2);
        assertThat(Cli.run("export", store).code()).isEqualTo(2);
        assertThat(Cli.run("export", store, "--filter", "turns:x", "--dry-run").code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "redact, emial=mask, personal data",
        "exclude-flags, personal_date, wrong_label",
        "turns, 20..2, smaller",
        "split, 'train=0.8,test=0.3', add up",
        "split, ../train=0.5, no name",
        "date, tomorrow, 2026-05-04",
        "age-bands, ten, whole number",
        "seed, 99999999999999999999, too large",
    })
    void aWordThatWouldDoNothingIsWrongUsageAndWritesNothing(
            String option, String value, String said) {
        Path out = folder.resolve("never");
        Run run =
                Cli.run(
                        "export",
                        store,
                        "--format",
                        "openai-messages",
                        "--" + option,
                        value,
                        "--out",
                        out,
                        "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json().at("/error/field").asString()).isEqualTo(option);
        assertThat(run.json().at("/error/message").asString())
                .contains(said)
                .doesNotContain("java");
        assertThat(out).doesNotExist();
    }

    @Test
    void aHistoryOfNothingIsRefused() {
        Run run =
                Cli.run(
                        "export",
                        store,
                        "--format",
                        "user-simulation",
                        "--option",
                        "history=0",
                        "--dry-run",
                        "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json().at("/error/field").asString()).isEqualTo("option");
    }

    @Test
    void whatWouldDoNothingIsNotSavedAsARecipe() {
        Run run = Cli.run("recipe", store, "save", "mine", "--redact", "emial=mask", "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(Cli.run("recipe", store, "list", "--json").json().path("recipes")).isEmpty();
    }

    @Test
    void allFormatsAreListed() {
        Run run = Cli.run("formats", "--json");
        assertThat(run.json().path("formats").size()).isEqualTo(11);
        assertThat(Cli.run("formats").out()).contains("preference", "--option guide=");
    }
}
