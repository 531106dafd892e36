package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.exchange.Sources.acceptedLine;
import static org.thoughttrace.curator.exchange.Sources.rejectedLine;
import static org.thoughttrace.curator.exchange.Sources.utf8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.exchange.SourceRecord.Accepted;
import org.thoughttrace.curator.exchange.SourceRecord.Rejected;
import org.thoughttrace.curator.model.Conversation;

import java.io.IOException;
import java.nio.file.Path;

/// How large the parts of a conversation may be.
final class LimitsTest {
    @TempDir Path folder;

    private static String withMember(String member) {
        return "{\"id\":\"a\",\"messages\":[{\"type\":\"user\",\"content\":\"c\"}]," + member + "}";
    }

    @Test
    void nestingIsBounded() throws IOException {
        String deepest = "[".repeat(999) + "]".repeat(999);
        String tooDeep = "[".repeat(1000) + "]".repeat(1000);
        acceptedLine(folder, withMember("\"x\":" + deepest));

        Rejected rejected = rejectedLine(folder, utf8(withMember("\"x\":" + tooDeep)));
        assertThat(rejected.reason()).contains("1,000");
        assertThat(rejected.field()).startsWith("x[0][0]").hasSizeLessThan(210);

        rejectedLine(folder, utf8("[".repeat(1_000_000)));
        rejectedLine(folder, utf8("{\"a\":".repeat(1_000_000)));
    }

    @Test
    void numbersAreBounded() throws IOException {
        acceptedLine(folder, withMember("\"x\":-" + "1".repeat(1000)));
        acceptedLine(folder, withMember("\"x\":0." + "1".repeat(999)));

        assertThat(rejectedLine(folder, utf8(withMember("\"x\":" + "1".repeat(1001)))).reason())
                .contains("1,000 digits");
        rejectedLine(folder, utf8(withMember("\"x\":1." + "1".repeat(1000))));
        rejectedLine(folder, utf8(withMember("\"x\":1e" + "1".repeat(1000))));
    }

    @Test
    void warningsAreBounded() throws IOException {
        String line = "{\"id\":\"a\",\"messages\":[" + "0,".repeat(5_000) + "0]}";

        Accepted accepted = acceptedLine(folder, line);

        assertThat(accepted.warnings()).hasSize(1_001);
        assertThat(accepted.warnings().getLast().message()).isEqualTo("and 4001 more warnings");
    }

    @Test
    void partsAreBounded() throws IOException {
        String line = "{\"id\":\"a\",\"messages\":[" + "0,".repeat(1_000_000) + "0]}";

        assertThat(rejectedLine(folder, utf8(line)).reason()).contains("1,000,000 messages");
    }

    @Test
    void fiftyThousandShortMessagesAreRead() throws IOException {
        StringBuilder line = new StringBuilder("{\"id\":\"a\",\"messages\":[");
        for (int turn = 0; turn < 50_000; turn++) {
            line.append("{\"id\":").append(turn).append(",\"type\":\"user\",\"content\":\"ok\"},");
        }
        line.setLength(line.length() - 1);

        Conversation conversation = acceptedLine(folder, line + "]}").conversation();

        assertThat(conversation.messages()).hasSize(50_000);
        assertThat(conversation.message(50_000).sourceId()).isEqualTo("49999");
    }
}
