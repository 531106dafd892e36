package org.thoughttrace.curator.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.SampleStore.FIRST;
import static org.thoughttrace.curator.SampleStore.SECOND;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The commands that measure agreement and give out reviews.
class AgreementCommandsTest {

    @TempDir Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void takeTheSampleIn() {
        store = folder.resolve("s.ttc");
        assertThat(Cli.run("import", store, SampleStore.SAMPLE).code()).isZero();
    }

    /// Judges each reaction of two conversations.
    private void judge(String curator, String label) throws IOException {
        List<String> acts = new ArrayList<>();
        for (String id : List.of(FIRST, SECOND)) {
            JsonNode messages = Cli.run("show", store, id, "--json").json().get("messages");
            for (int turn = 1; turn <= messages.size(); turn++) {
                JsonNode reactions = messages.get(turn - 1).get("reactions");
                for (int i = 1; reactions != null && i <= reactions.size(); i++) {
                    acts.add(
                            """
                            {"act":"judge","conversation":"%s","turn":%d,"thought":%d,"value":"%s"}\
                            """
                                    .formatted(
                                            id,
                                            turn,
                                            i,
                                            label.isEmpty()
                                                    ? reactions.get(i - 1).get("label").asString()
                                                    : label));
                }
            }
        }
        assertThat(acts.size()).isGreaterThan(4);
        Path file = SampleStore.file(folder, curator + ".jsonl", acts.toArray(String[]::new));
        Cli.Run run = Cli.run("apply", store, file, "--as", curator, "--json");
        assertThat(run.code()).as(run.out()).isZero();
    }

    @Test
    void tooLittleDataSaysSoInPlaceOfANumber() throws IOException {
        judge("Ada", "");
        JsonNode json = Cli.run("agreement", store, "--json").json();
        assertThat(json.get("together").isNull()).isTrue();
        JsonNode pair = json.get("pairs").get(0);
        assertThat(pair.get("second").get("kind").asString()).isEqualTo("imported");
        assertThat(pair.get("second").get("name").isNull()).isTrue();
        assertThat(pair.get("units").asInt()).isLessThan(20);
        JsonNode rate = json.get("errorRate");
        assertThat(rate.get("rate").isNull()).isTrue();
        assertThat(rate.get("reason").asString()).contains("at least 20");
        assertThat(rate.get("more").asInt()).isPositive();
        Cli.Run text = Cli.run("agreement", store);
        assertThat(text.code()).isZero();
        assertThat(text.out()).contains("at least 20").contains("Ada and Imported labels");
    }

    @Test
    void twoAreComparedAsAskedFor() throws IOException {
        judge("Ada", "");
        judge("Bob", "scope_fit");
        JsonNode json =
                Cli.run("agreement", store, "--between", "ada", "Bob", "--by", "label", "--json")
                        .json();
        assertThat(json.get("by").asString()).isEqualTo("label");
        assertThat(json.get("pairs")).hasSize(1);
        JsonNode pair = json.get("pairs").get(0);
        assertThat(pair.get("first").get("name").asString()).isEqualTo("Ada");
        JsonNode matrix = pair.get("confusion").get(0);
        assertThat(matrix.get("kind").asString()).isEqualTo("reaction");
        int sum = 0;
        for (JsonNode row : matrix.get("counts")) {
            for (JsonNode count : row) {
                sum += count.asInt();
            }
        }
        assertThat(sum).isEqualTo(pair.get("units").asInt());
        assertThat(pair.get("groups").size()).isPositive();
        Cli.Run wrong = Cli.run("agreement", store, "--between", "Ada", "Bop", "--json");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.json().get("error").get("field").asString()).isEqualTo("between");
        assertThat(wrong.json().get("error").get("message").asString()).contains("\"Bob\"");
        assertThat(Cli.run("agreement", store, "--between", "Ada", "Ada").code()).isEqualTo(2);
        assertThat(Cli.run("agreement", store, "--width", "2").code()).isEqualTo(2);
        assertThat(Cli.run("agreement", store, "--filter", "nonsense:1").code()).isEqualTo(2);
    }

    /// Fleiss' κ takes only thoughts with as many labels as most have.
    @Test
    void aFigureOfFewerThoughtsSaysFromHowMany() throws IOException {
        judgeMade("Ada", 25);
        judgeMade("Bob", 25);
        judgeMade("Eve", 21);
        JsonNode together = Cli.run("agreement", store, "--json").json().get("together");
        assertThat(together.get("units").asInt()).isEqualTo(25);
        assertThat(together.get("fleiss").get("units").asInt()).isEqualTo(21);
        assertThat(together.get("alpha").get("units").asInt()).isEqualTo(25);
        String text = Cli.run("agreement", store).out();
        assertThat(text).containsPattern("fleiss [^a]*\\] of 21 ").containsOnlyOnce("] of ");
    }

    /// The first reasons of a made conversation of 25 turns, which is taken in if it was not yet.
    private void judgeMade(String curator, int number) throws IOException {
        StringBuilder messages = new StringBuilder();
        List<String> acts = new ArrayList<>();
        for (int turn = 1; turn <= 25; turn++) {
            messages.append(turn == 1 ? "" : ",")
                    .append(
                            """
                            {"content":"Turn %d","type":"user","reasons":[{"content":"A thought",\
                            "label":"task_motivation"}]}\
                            """
                                    .formatted(turn));
            if (turn <= number) {
                acts.add(
                        """
                        {"act":"judge","conversation":"made","turn":%d,"thought":1,"value":"%s"}\
                        """
                                .formatted(
                                        turn,
                                        turn % 3 == 0 ? "content_expectation" : "task_motivation"));
            }
        }
        Cli.run(
                "import",
                store,
                SampleStore.file(
                        folder, "made.jsonl", "{\"id\":\"made\",\"messages\":[" + messages + "]}"));
        Path file = SampleStore.file(folder, curator + ".jsonl", acts.toArray(String[]::new));
        assertThat(Cli.run("apply", store, file, "--as", curator).code()).isZero();
    }

    @Test
    void theSameSeedPrintsTheSame() throws IOException {
        judge("Ada", "");
        judge("Bob", "scope_fit");
        String once = Cli.run("agreement", store, "--seed", "5", "--json").out();
        assertThat(Cli.run("agreement", store, "--seed", "5", "--json").out()).isEqualTo(once);
    }

    @Test
    void whatIsOverTheQuotaIsTold() {
        Cli.Run made = Cli.run("assign", store, "make", "R", "--to", "Ada", "--quota", "1");
        assertThat(made.code()).isZero();
        assertThat(made.err()).containsPattern("\\d+ conversations go to nobody");
        assertThat(Cli.run("assign", store, "make", "S", "--to", "Ada").err()).isEmpty();
    }

    @Test
    void whereThereIsNothingToJudgeNoMoreIsAskedFor() {
        assertThat(Cli.run("agreement", store, "--filter", "turns:1000..").out())
                .contains("No thought")
                .doesNotContain(" more");
    }

    @Test
    void reviewsAreGivenOutListedAndTakenAway() throws IOException {
        Cli.Run made =
                Cli.run(
                        "assign",
                        store,
                        "make",
                        "Round 1",
                        "--to",
                        "Ada,Bob",
                        "--fold",
                        "2",
                        "--filter",
                        "id:" + FIRST + "," + SECOND,
                        "--as",
                        "Lead",
                        "--json");
        assertThat(made.code()).as(made.out()).isZero();
        JsonNode one = made.json().get("assignments").get(0);
        assertThat(one.get("name").asString()).isEqualTo("Round 1");
        assertThat(one.get("quota").isNull()).isTrue();
        assertThat(one.get("shares").get(0).get("conversations").asInt()).isEqualTo(2);
        assertThat(Cli.run("list", store, "--filter", "due:Ada", "--ids").out().lines())
                .containsExactlyInAnyOrder(FIRST, SECOND);
        judge("Ada", "");
        assertThat(Cli.run("assign", store).out()).contains("Ada").contains("0 of     2 done");
        Cli.Run again = Cli.run("assign", store, "make", "round 1", "--to", "Ada", "--json");
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.json().get("error").get("message").asString()).contains("already");
        assertThat(Cli.run("assign", store, "make").code()).isEqualTo(2);
        assertThat(Cli.run("assign", store, "remove", "Round 1", "--as", "Lead").code()).isZero();
        assertThat(Cli.run("assign", store, "--json").json().get("assignments")).isEmpty();
    }
}
