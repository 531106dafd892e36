package org.thoughttrace.curator.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A participant's name begins the ids of their conversations, and reaches nobody.
final class ParticipantTest {

    @Test
    void anIdSaysWhoseItIs() {
        String id = new Participant("user12").idOf("chat_1");
        assertThat(id).isEqualTo("user12_chat_1");
        assertThat(Conversation.participantOf(id)).isEqualTo("user12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a_b", "a b", "-a", "a/b", "ana@depot.example"})
    void whatWouldEndTheNameIsNoName(String name) {
        assertThatThrownBy(() -> new Participant(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("as in user12.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"user12", "42", "u-9f2a", "Zoe"})
    void aShortWordIsTheNameItself(String value) {
        assertThat(Participant.meantBy(value).name()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@depot.example",
                "203.0.113.7",
                "+49 30 1234567",
                "0301234567",
                "Ana_B",
                "Ana B",
                "22fd87ba9b98f76d6f8a0e2d0c1c4f1b22fd87ba9b98f76d6f8a0e2d0c1c4f1b"
            })
    void whatMayReachAPersonGivesAMark(String value) {
        Participant participant = Participant.meantBy(value);
        assertThat(participant.name()).matches("p[0-9a-f]{12}");
        assertThat(Participant.meantBy(value)).isEqualTo(participant);
        assertThat(Participant.meantBy(value + "x")).isNotEqualTo(participant);
    }
}
