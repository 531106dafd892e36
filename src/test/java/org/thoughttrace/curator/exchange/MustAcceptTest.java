package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.exchange.Sources.acceptedLine;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thoughttrace.curator.exchange.SourceRecord.Accepted;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What every reader of JSON must take, as the value of a field it does not know.
final class MustAcceptTest {
    private static final List<String> VALUES =
            List.of(
                    "0",
                    "-0",
                    "-1",
                    "123",
                    "1.10",
                    "-0.0",
                    "1E400",
                    "1e-400",
                    "0e1",
                    "0E+1",
                    "0e-1",
                    "1E22",
                    "123e45",
                    "123.456e-789",
                    "9007199254740993",
                    "-9223372036854775809",
                    "0.000000000000000000000000000000000000000000000000000000000000000000000000000001",
                    "null",
                    "true",
                    "false",
                    "\"\"",
                    "[]",
                    "{}",
                    "[[]]",
                    "[{}]",
                    "[null,1,\"1\",{}]",
                    "{\"\":0}",
                    "{\"a\":{},\"b\":[]}",
                    "[ ]",
                    "{ }",
                    "[ 1 , 2 ]",
                    "{ \"a\" : 1 }",
                    "\t[\r1\t]",
                    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
                    "\"\\u0041\\u00e9\\u20AC\"",
                    "\"\\uD83D\\uDE42\"",
                    "\"\\ud83d\\ude42\"",
                    "\"é€🙂\"",
                    "\"\u2028\u2029\"",
                    "\"\u007F\u0080\u009F\"",
                    "\"\uFEFF\"",
                    "\"\uFFFE\uFFFF\"",
                    "\"\\uFFFF\"",
                    "\"\uDBFF\uDFFF\"",
                    "\"\\uDBFF\\uDFFE\"",
                    "\"// no comment\"",
                    "\"/* none */\"",
                    "\"'\"",
                    "\"\\\\u0000\"",
                    "\"\\u0022\"",
                    "\"\\u005C\"",
                    "\"a\u0301\u0301\u0301\"",
                    "\"\u202E\u2066\u200B\u200D\"",
                    "\"\uE000\"",
                    "\"<script>\"",
                    "\"\\\\\\\\n\"",
                    "[\"a\", \"b\"]",
                    "{\"é\":1,\"e\u0301\":2}",
                    "{\"\\u0061b\":1}",
                    "[-0.5e-5]");

    @TempDir Path folder;

    static List<String> values() {
        return VALUES;
    }

    @ParameterizedTest
    @MethodSource("values")
    void isAcceptedAndKept(String value) throws IOException {
        String line =
                "{\"id\":\"a\",\"messages\":[{\"type\":\"user\",\"content\":\"\"}],\"x\":"
                        + value
                        + "}";

        Accepted accepted = acceptedLine(folder, line);

        assertThat(accepted.bytes()).isEqualTo(Sources.utf8(line));
        assertThat(accepted.warnings()).isEmpty();
        assertThat(accepted.conversation()).isEqualTo(ConversationParser.parse(accepted.bytes()));
    }
}
