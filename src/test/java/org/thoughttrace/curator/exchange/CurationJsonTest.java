package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.exchange.Sources.utf8;
import static org.thoughttrace.curator.model.ThoughtKind.REASON;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The object that tells of the curation.
final class CurationJsonTest {
    private static final String A = "{\"content\": \"a\", \"label\": \"x\"}";
    private static final String B = "{\"content\": \"b\"}";

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

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":1,\"messages\":[]}", "{ \"id\": 1, \"messages\": [] }"})
    void theCurationIsTheLastMember(String source) {
        String line =
                new String(
                        ThoughtTraceWriter.line(
                                utf8(source),
                                Curating.of(source).note("n\uD800", "b", "a").build(),
                                new Curation(List.of("Ada"))),
                        StandardCharsets.UTF_8);

        boolean compact = source.startsWith("{\"");
        String curation =
                "\"curation\": {\"status\": \"in_progress\", \"note\": \"n\\ud800\", \"tags\":"
                        + " [\"a\", \"b\"], \"topics\": [], \"stages\": [], \"relations\": [],"
                        + " \"flags\": [], \"rewrites\": [], \"curators\": [\"Ada\"]}";
        assertThat(line)
                .isEqualTo(
                        compact
                                ? source.replace("[]}", "[]," + curation.replace(" ", "") + "}")
                                : source.replace("[] }", "[], " + curation + " }"));
    }

    @Test
    void aCurationOfTheSourceIsReplaced() {
        String source =
                with("[" + A + "]")
                        .replace("\"z\": -0", "\"curation\": {\"status\": 1}, \"z\": -0");
        String line =
                new String(
                        ThoughtTraceWriter.line(
                                utf8(source), Curating.of(source).build(), new Curation(List.of())),
                        StandardCharsets.UTF_8);

        assertThat(line)
                .contains("\"curation\": {\"status\": \"in_progress\", \"note\": null, ")
                .contains(
                        "\"stages\": [\"early\", \"early\"], \"relations\": [\"first_request\","
                                + " null]")
                .endsWith("\"curators\": []}, \"z\": -0}")
                .containsOnlyOnce("\"curation\"");
    }

    @Test
    void flagsNameTheirPlaceAsItIsNow() {
        String source = with("[" + A + ", " + B + "]");
        UUID id = new UUID(0, 7);
        Instant at = Instant.parse("2026-05-01T10:00:00Z");
        Flag onThought =
                new Flag(
                        id,
                        new Target.OfThought("u_1", reason(1, 2)),
                        1,
                        "wrong_label",
                        Severity.MAJOR,
                        "see",
                        new Span(0, 1),
                        Flag.Resolution.RESOLVED,
                        "Ada",
                        at);
        Flag onAll =
                new Flag(
                        id,
                        new Target.OfConversation("u_1"),
                        0,
                        "other",
                        Severity.INFO,
                        "",
                        null,
                        Flag.Resolution.OPEN,
                        "Ada",
                        at);
        Curating curating = Curating.of(source).remove(reason(1, 1)).flag(onThought).flag(onAll);

        assertThat(
                        new String(
                                ThoughtTraceWriter.line(
                                        utf8(source), curating.build(), new Curation(List.of())),
                                StandardCharsets.UTF_8))
                .contains(
                        "\"flags\": [{\"id\": \"00000000-0000-0000-0000-000000000007\", \"kind\":"
                            + " \"wrong_label\", \"severity\": \"major\", \"comment\": \"see\","
                            + " \"turn\": 1, \"thought\": 1, \"start\": 0, \"end\": 1,"
                            + " \"resolved\": true, \"curator\": \"Ada\", \"at\":"
                            + " \"2026-05-01T10:00:00Z\"}, {\"id\":"
                            + " \"00000000-0000-0000-0000-000000000007\", \"kind\": \"other\","
                            + " \"severity\": \"info\", \"comment\": \"\", \"turn\": null,"
                            + " \"thought\": null, \"start\": null, \"end\": null, \"resolved\":"
                            + " false, \"curator\": \"Ada\", \"at\": \"2026-05-01T10:00:00Z\"}]");
    }

    @Test
    void rewritesAreToldWithWhoWroteThemAndWhichIsPreferred() {
        String source = with("[" + A + "]");
        Rewrite rewrite =
                new Rewrite(
                        new UUID(0, 9),
                        2,
                        Rewrite.Guide.REACTION,
                        "shorter",
                        "it rambled",
                        Rewrite.Standing.PREFERRED,
                        "Ada",
                        Instant.parse("2026-05-01T10:00:00Z"));

        assertThat(
                        new String(
                                ThoughtTraceWriter.line(
                                        utf8(source),
                                        Curating.of(source).rewrite(rewrite).build(),
                                        new Curation(List.of())),
                                StandardCharsets.UTF_8))
                .contains(
                        "\"rewrites\": [{\"id\": \"00000000-0000-0000-0000-000000000009\","
                                + " \"turn\": 2, \"guide\": \"reaction\", \"text\": \"shorter\","
                                + " \"rationale\": \"it rambled\", \"preferred\": true,"
                                + " \"curator\": \"Ada\", \"at\": \"2026-05-01T10:00:00Z\"}]");
    }
}
