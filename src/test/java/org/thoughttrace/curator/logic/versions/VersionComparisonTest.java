package org.thoughttrace.curator.logic.versions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thoughttrace.curator.exchange.ConversationParser;
import org.thoughttrace.curator.model.Conversation;

import java.nio.charset.StandardCharsets;
import java.util.List;

class VersionComparisonTest {

    private static final String ASK = "{\"type\":\"user\",\"content\":\"ask\"}";
    private static final String REPLY =
            "{\"type\":\"assistant\",\"content\":\"reply\",\"reactions\":["
                    + "{\"content\":\"fine\",\"label\":\"scope_fit\"},"
                    + "{\"content\":\"but long\",\"label\":\"scope_fit\"}]}";
    private static final String THANKS = "{\"type\":\"user\",\"content\":\"thanks\"}";

    private static Conversation of(String head, String... messages) {
        String json =
                "{\"id\":\"c\"" + head + ",\"messages\":[" + String.join(",", messages) + "]}";
        return ConversationParser.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(VersionComparison found) {
        return found.differences().stream()
                .map(each ->
                        each.place().turnBefore()
                                + ">"
                                + each.place().turnAfter()
                                + " "
                                + each.place().kind()
                                + " "
                                + each.place().indexBefore()
                                + ">"
                                + each.place().indexAfter()
                                + " "
                                + each.field()
                                + ": "
                                + each.before()
                                + " > "
                                + each.after())
                .toList();
    }

    @Test
    void whatReadsTheSameHasNoDifference() {
        VersionComparison found =
                VersionComparison.of(of("", ASK, REPLY), of(" , \"unknown\": [1, 2]", ASK, REPLY));
        assertThat(found.differences()).isEmpty();
        assertThat(found.turnsAlike()).isEqualTo(2);
    }

    @Test
    void changesAreToldFieldByField() {
        VersionComparison found =
                VersionComparison.of(
                        of(",\"model_name\":\"M 1\"", ASK, REPLY, THANKS),
                        of(
                                ",\"task_summary\":\"why\",\"model_name\":\"M 2\"",
                                ASK.replace("ask", "please ask"),
                                REPLY.replace("fine", "good").replaceFirst("scope_fit", "other"),
                                THANKS));
        assertThat(told(found))
                .containsExactly(
                        "0>0 null 0>0 task_summary: null > why",
                        "0>0 null 0>0 model_name: M 1 > M 2",
                        "1>1 null 0>0 content: ask > please ask",
                        "2>2 REACTION 1>1 content: fine > good",
                        "2>2 REACTION 1>1 label: scope_fit > other");
        assertThat(found.turnsAlike()).isEqualTo(1);
    }

    @Test
    void turnsAndThoughtsThatOnlyOneHasDoNotShiftTheRest() {
        String withoutFine = REPLY.replace("{\"content\":\"fine\",\"label\":\"scope_fit\"},", "");
        VersionComparison found =
                VersionComparison.of(of("", ASK, REPLY, THANKS), of("", withoutFine, THANKS));
        assertThat(told(found))
                .containsExactly(
                        "1>0 null 0>0 message: ask > null",
                        "2>1 REACTION 1>0 thought: fine > null");
        assertThat(found.turnsAlike()).isEqualTo(1);
    }

    @Test
    void theOtherWayRoundIsTheMirrorImage() {
        Conversation one = of("", ASK, REPLY);
        Conversation other = of(",\"model_name\":\"M\"", REPLY, THANKS);
        VersionComparison there = VersionComparison.of(one, other);
        VersionComparison back = VersionComparison.of(other, one);
        assertThat(back.turnsAlike()).isEqualTo(there.turnsAlike());
        assertThat(back.differences())
                .extracting(Difference::before)
                .containsExactlyInAnyOrderElementsOf(
                        there.differences().stream().map(Difference::after).toList());
    }
}
