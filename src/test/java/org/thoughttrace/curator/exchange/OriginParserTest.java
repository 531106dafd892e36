package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.Origin;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.SourceFormat;

import java.nio.charset.StandardCharsets;

/// The origin of a conversation of another program, and that nothing in it stands in the way.
class OriginParserTest {

    @Test
    void readsTheFormatAndTheBranchesWithTurnsThatGoOnFromTheFork() {
        Origin origin =
                conversation(
                                """
                                {"format":"chatgpt","record":{"a":[1,{"b":2}]},"branches":[
                                {"after":1,"messages":[
                                {"type":"assistant","content":"Buy yeast.","timestamp":"2026-01-02T03:04:05Z"},
                                {"type":"user","content":"No."}]},
                                {"after":2,"messages":[{"type":"tool","content":""}]}]}
                                """)
                        .origin();
        assertThat(origin.known()).contains(SourceFormat.CHATGPT);
        assertThat(origin.branches()).hasSize(2);
        Origin.Branch first = origin.branches().getFirst();
        assertThat(first.after()).isEqualTo(1);
        assertThat(first.messages()).extracting(Message::turn).containsExactly(2, 3);
        assertThat(first.messages().getFirst().content()).isEqualTo("Buy yeast.");
        assertThat(first.messages().getFirst().timestamp()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(first.messages().getLast().role()).isEqualTo(Role.USER);
    }

    @Test
    void aBranchStandsAtTheTurnThatItGoesOnInsteadOfAndAtTheLastTurnBehindIt() {
        Origin origin =
                conversation(
                                """
                                {"format":"claude","branches":[
                                {"after":0,"messages":[{"type":"user","content":"x"}]},
                                {"after":2,"messages":[{"type":"user","content":"y"}]}]}
                                """)
                        .origin();
        assertThat(origin.at(1, 2)).containsExactly(origin.branches().getFirst());
        assertThat(origin.at(2, 2)).containsExactly(origin.branches().getLast());
    }

    @Test
    void aConversationWithoutAnOriginHasNone() {
        assertThat(parsed("{\"id\":\"a_1\",\"messages\":[]}").origin()).isEqualTo(Origin.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "\"a town\"",
                "[]",
                "{\"format\":7}",
                "{\"branches\":{}}",
                "{\"branches\":[1,null,{}]}",
                "{\"branches\":[{\"after\":-1,\"messages\":[{\"content\":\"x\"}]}]}",
                "{\"branches\":[{\"after\":1.5,\"messages\":[{\"content\":\"x\"}]}]}",
                "{\"branches\":[{\"after\":9999999999,\"messages\":[{\"content\":\"x\"}]}]}",
                "{\"branches\":[{\"after\":1,\"messages\":\"x\"}]}",
                "{\"branches\":[{\"after\":1,\"messages\":[7,[]]}]}"
            })
    void whatHasAnotherFormCountsAsNotThere(String origin) {
        Conversation read = conversation(origin);
        assertThat(read.messages()).hasSize(2);
        assertThat(read.origin().branches()).isEmpty();
        assertThat(read.origin().known()).isEmpty();
    }

    private static Conversation conversation(String origin) {
        return parsed(
                "{\"id\":\"a_1\",\"messages\":[{\"type\":\"user\",\"content\":\"q\"},"
                        + "{\"type\":\"assistant\",\"content\":\"a\"}],\"origin\":"
                        + origin
                        + "}");
    }

    private static Conversation parsed(String json) {
        return ConversationParser.parse(json.getBytes(StandardCharsets.UTF_8));
    }
}
