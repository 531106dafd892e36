package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.exchange.Sources.utf8;
import static org.thoughttrace.curator.model.ThoughtKind.REACTION;
import static org.thoughttrace.curator.model.ThoughtKind.REASON;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thoughttrace.curator.model.ThoughtId;

import java.nio.charset.StandardCharsets;

/// What a curator changed is written into the source, and nothing else changes.
final class ThoughtTraceWriterTest {
    private static final String A = "{\"content\": \"a\", \"label\": \"x\"}";
    private static final String B = "{ \"label\":\"x\" ,\"content\":\"b\", \"more\": 1.10}";
    private static final String C = "{\"content\": \"c\", \"timestamp\": \"t\", \"label\": null}";
    private static final String ADDED =
            "{\"content\": \"new\", \"timestamp\": \"2026-05-01T10:00:00Z\", \"label\": \"y\"}";

    private static ThoughtId.Source reason(int turn, int index) {
        return new ThoughtId.Source(turn, REASON, index);
    }

    /// A conversation whose first message has these reasons (as a list) and whose second is a reply.
    private static String with(String reasons) {
        return "{\"id\": \"u_1\", \"messages\": [{\"type\": \"user\", \"content\": \"q\","
                + " \"reasons\": "
                + reasons
                + "}, {\"type\": \"assistant\", \"content\": \"r\"}], \"z\": -0}";
    }

    private static String write(String source, Curating curating) {
        return new String(
                ThoughtTraceWriter.line(utf8(source), curating.build()), StandardCharsets.UTF_8);
    }

    @Test
    void whatNobodyChangedIsTheSourceItself() {
        byte[] source = utf8(with("[" + A + "]"));

        assertThat(ThoughtTraceWriter.line(source, Curating.of(source).build())).isSameAs(source);
    }

    @Test
    void anEditedMessageReplacesItsTextAlone() {
        String source = with("[" + A + "]");

        assertThat(
                        write(
                                source,
                                Curating.of(source)
                                        .reword(2, "a \"b\"\\\n\té\uD83D\uDE42\u2028\u0001/")))
                .isEqualTo(source.replace("\"r\"", "\"a \\\"b\\\"\\\\\\n\\té🙂\u2028\\u0001/\""));
    }

    @Test
    void halfACharacterIsEscaped() {
        String source = with("[]");

        assertThat(write(source, Curating.of(source).reword(1, "\uDE42x\uD83D")))
                .isEqualTo(source.replace("\"q\"", "\"\\ude42x\\ud83d\""));
    }

    @Test
    void anEditedThoughtReplacesItsTextAndItsLabelAlone() {
        String source = with("[ " + A + ",  " + B + "\t]");

        assertThat(
                        write(
                                source,
                                Curating.of(source)
                                        .reword(reason(1, 2), "bb")
                                        .relabel(reason(1, 1), "y")))
                .isEqualTo(
                        source.replace("\"b\"", "\"bb\"")
                                .replace("\"a\", \"label\": \"x\"", "\"a\", \"label\": \"y\""));
        assertThat(write(source, Curating.of(source).relabel(reason(1, 2), null)))
                .isEqualTo(source.replace("\"label\":\"x\"", "\"label\":null"));
    }

    @Test
    void ofEqualKeysTheLastIsEdited() {
        String source =
                with("[{\"content\":\"a\",\"content\" : \"b\"}]")
                        .replace("\"q\"", "\"q\", \"content\": \"p\"");

        assertThat(write(source, Curating.of(source).reword(reason(1, 1), "n").reword(1, "m")))
                .isEqualTo(source.replace("\"b\"", "\"n\"").replace("\"p\"", "\"m\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1| B,  C", "2| A,C", "3| A,B"})
    void aRemovedThoughtTakesOneCommaAlong(int removed, String left) {
        String source = with("[ " + A + "," + B + ",  " + C + " ]");
        String expected = left.replace("A", "<A>").replace("B", "<B>").replace("C", "<C>");

        assertThat(write(source, Curating.of(source).remove(reason(1, removed))))
                .isEqualTo(
                        with("[ " + expected.strip() + " ]")
                                .replace("<A>", A)
                                .replace("<B>", B)
                                .replace("<C>", C));
    }

    @Test
    void theListOfARemovedLastThoughtStaysEmpty() {
        assertThat(
                        write(
                                with("[ " + A + " ]"),
                                Curating.of(with("[ " + A + " ]")).remove(reason(1, 1))))
                .isEqualTo(with("[]"));
    }

    @Test
    void anAddedThoughtStandsAtTheEnd() {
        String source = with("[" + A + "]");

        assertThat(write(source, Curating.of(source).add(1, REASON, "new", "y")))
                .isEqualTo(with("[" + A + ", " + ADDED + "]"));
        assertThat(write(with("[]"), Curating.of(with("[]")).add(1, REASON, "new", "y")))
                .isEqualTo(with("[" + ADDED + "]"));
        assertThat(write(with("null"), Curating.of(with("null")).add(1, REASON, "new", "y")))
                .isEqualTo(with("[" + ADDED + "]"));
        assertThat(write(source, Curating.of(source).add(2, REACTION, "new", "y")))
                .isEqualTo(source.replace("\"r\"", "\"r\", \"reactions\": [" + ADDED + "]"));
    }

    @Test
    void whatIsAddedToACompactSourceIsCompact() {
        String source = "{\"id\":\"a\",\"messages\":[{\"content\":\"q\",\"type\":\"user\"}]}";

        assertThat(
                        write(
                                source,
                                Curating.of(source)
                                        .add(1, REASON, "new", null)
                                        .add(1, REASON, "n", "y")))
                .isEqualTo(
                        source.replace(
                                "\"user\"",
                                "\"user\",\"reasons\":[{\"content\":\"new\",\"timestamp\":"
                                    + "\"2026-05-01T10:00:00Z\",\"label\":null},{\"content\":\"n\","
                                    + "\"timestamp\":\"2026-05-01T10:00:00Z\",\"label\":\"y\"}]"));
    }

    @Test
    void aMovedThoughtTakesItsBytesAlong() {
        String source = with("[" + A + ", " + B + "]");

        assertThat(
                        write(
                                source,
                                Curating.of(source)
                                        .reword(reason(1, 2), "bb")
                                        .move(reason(1, 2), 2, REACTION)))
                .isEqualTo(
                        with("[" + A + "]")
                                .replace(
                                        "\"r\"",
                                        "\"r\", \"reactions\": ["
                                                + B.replace("\"b\"", "\"bb\"")
                                                + "]"));
    }

    @Test
    void aThoughtThatWasMovedAwayAndBackLeavesTheSource() {
        byte[] source = utf8(with("[" + A + "]"));

        assertThat(
                        ThoughtTraceWriter.line(
                                source,
                                Curating.of(source)
                                        .move(reason(1, 1), 2, REASON)
                                        .move(reason(1, 1), 1, REASON)
                                        .build()))
                .isSameAs(source);
    }

    @Test
    void theOrderOfTheCuratorIsTheOrderWritten() {
        String source = with("[" + A + ",  " + B + ",  " + C + "]");

        assertThat(write(source, Curating.of(source).move(reason(1, 1), 1, REASON)))
                .isEqualTo(with("[" + B + ",  " + C + ",  " + A + "]"));
    }

    @Test
    void missingMembersAreAddedAtTheEnd() {
        String source =
                "{\"id\": 1, \"messages\": [{}, {\"reasons\": [{ }], \"type\": \"user\" }]}";

        assertThat(
                        write(
                                source,
                                Curating.of(source)
                                        .reword(1, "q")
                                        .add(1, REASON, "new", "y")
                                        .reword(2, "r")
                                        .reword(reason(2, 1), "a")
                                        .relabel(reason(2, 1), "x")))
                .isEqualTo(
                        "{\"id\": 1, \"messages\": [{\"content\": \"q\", \"reasons\": ["
                                + ADDED
                                + "]}, {\"reasons\": [{\"content\": \"a\", \"label\": \"x\" }],"
                                + " \"type\": \"user\", \"content\": \"r\" }]}");
    }

    @Test
    void oddValuesAreReplacedOnlyWhenEdited() {
        String source =
                "{\"id\": 1, \"messages\": [5, {\"content\": [1], \"reasons\": [7, " + A + "]}]}";

        assertThat(write(source, Curating.of(source).reword(reason(2, 2), "aa")))
                .isEqualTo(source.replace("\"a\"", "\"aa\""));
        assertThat(
                        write(
                                source,
                                Curating.of(source)
                                        .reword(2, "c")
                                        .reword(1, "m")
                                        .relabel(reason(2, 1), "l")))
                .isEqualTo(
                        source.replace("[5", "[{\"content\": \"m\"}")
                                .replace("[1]", "\"c\"")
                                .replace(
                                        "7",
                                        "{\"content\": \"\", \"timestamp\": null, \"label\":"
                                                + " \"l\"}"));
    }

    @Test
    void damagedBytesAreRefusedByPlaceAlone() {
        String source = with("[" + A + "]");
        Curating curating = Curating.of(source).reword(1, "new");

        assertThatThrownBy(() ->
                        ThoughtTraceWriter.line(utf8(source.substring(0, 60)), curating.build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("byte 60");
    }
}
