package org.thoughttrace.curator.exchange.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.model.Drawing;
import org.thoughttrace.curator.model.Subset.Content;
import org.thoughttrace.curator.model.Subset.Frozen;
import org.thoughttrace.curator.model.Subset.Live;

import java.util.List;

/// What is in a subset, as the log keeps it.
class SubsetJsonTest {

    @Test
    void comesBackAsItWasWritten() throws SubsetException {
        for (Content content :
                List.of(
                        new Live("\"soy milk\" \ud83d\ude00 \\"),
                        new Live(""),
                        new Frozen(List.of(), null),
                        new Frozen(List.of("a", "ö \" b"), null),
                        new Frozen(
                                List.of("a"),
                                new Drawing("turns:6..", Long.MIN_VALUE, 1, "model", 306)),
                        new Frozen(List.of("a"), new Drawing("", 7, 1, null, 1)))) {
            assertThat(SubsetJson.read(SubsetJson.write(content))).isEqualTo(content);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"filter\":\"a\",\"ids\":[]}",
                "{\"filter\":1}",
                "{\"filter\":\"a\",\"filter\":\"b\"}",
                "{\"filter\":\"\\ud800\"}",
                "{\"ids\":[\"a\",\"a\"]}",
                "{\"ids\":[1]}",
                "{\"ids\":[]} x",
                "{\"ids\":[],\"more\":1}",
                "{\"ids\":[],\"drawn\":{\"from\":\"\"}}",
                "{\"ids\":[],\"drawn\":{\"from\":\"\",\"seed\":\"x\",\"number\":1,"
                        + "\"stratum\":null,\"population\":1}}",
                "{\"ids\":[],\"drawn\":{\"from\":\"\",\"seed\":\"1\",\"number\":-1,"
                        + "\"stratum\":null,\"population\":1}}"
            })
    void anythingElseIsRefused(String json) {
        assertThatThrownBy(() -> SubsetJson.read(json)).isInstanceOf(SubsetException.class);
    }
}
