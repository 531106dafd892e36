package org.thoughttrace.curator.logic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thoughttrace.curator.exchange.ConversationParser;
import org.thoughttrace.curator.exchange.named.LabelSchemeJson;
import org.thoughttrace.curator.logic.curation.Fold;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.SourceTime;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// When thoughts were written, and how long things took.
class TimesTest {

    @Test
    void aThoughtIsLateOnceTheNextTurnHasCome() {
        assertThat(written("2026-01-01T10:00:30Z").isLate()).isFalse();
        assertThat(written("2026-01-01T10:01:00Z").isLate()).isFalse();
        assertThat(written("2026-01-01T10:01:01Z").afterTurn()).isEqualTo(2);
        assertThat(written("2026-01-01T12:00:00+01:00").afterTurn()).isEqualTo(3);
        assertThat(written("2026-01-01T10:00:30Z").delay()).isEqualTo(Duration.ofSeconds(30));
        assertThat(written("2026-01-01T09:59:00Z").delay()).isEqualTo(Duration.ofSeconds(-60));
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        CuratedConversation without = conversation("yesterday");
        assertThat(Times.written(without, without.message(1).thoughts().getFirst())).isEmpty();
        assertThat(SourceTime.parse("2026-01-01T10:00:00")).isEmpty();
        assertThat(SourceTime.parse(null)).isEmpty();
        assertThat(Times.sincePrevious(without, 1)).isEmpty();
        assertThat(Times.sincePrevious(without, 2)).contains(Duration.ofMinutes(1));
        assertThat(Times.length(without)).contains(Duration.ofMinutes(30));
    }

    @Test
    void lengthsAreOneNumberAndOneUnit() {
        assertThat(Times.inWords(Duration.ZERO)).isEqualTo("0 s");
        assertThat(Times.inWords(Duration.ofSeconds(59))).isEqualTo("59 s");
        assertThat(Times.inWords(Duration.ofSeconds(-75))).isEqualTo("1 min");
        assertThat(Times.inWords(Duration.ofMinutes(119))).isEqualTo("119 min");
        assertThat(Times.inWords(Duration.ofHours(2))).isEqualTo("2 h");
        assertThat(Times.inWords(Duration.ofHours(50))).isEqualTo("2 d");
    }

    private static Times.Written written(String at) {
        CuratedConversation conversation = conversation(at);
        return Times.written(conversation, conversation.message(1).thoughts().getFirst())
                .orElseThrow();
    }

    private static CuratedConversation conversation(String at) {
        String json =
                "{\"id\": \"u\", \"messages\": [{\"type\": \"user\", \"timestamp\":"
                        + " \"2026-01-01T10:00:00Z\", \"reasons\": [{\"content\": \"x\","
                        + " \"timestamp\": \""
                        + at
                        + "\"}]}, {\"type\": \"assistant\", \"timestamp\":"
                        + " \"2026-01-01T10:01:00Z\"}, {\"type\": \"user\", \"timestamp\":"
                        + " \"2026-01-01T10:30:00Z\"}]}";
        return Fold.unedited(
                ConversationParser.parse(json.getBytes(StandardCharsets.UTF_8)),
                LabelSchemeJson.standard());
    }
}
