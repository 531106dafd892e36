package org.thoughttrace.curator.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

class FieldStateTest {

    private static final Target WHOLE = new Target.OfConversation("a_1");

    private static Revision revision(long counter, Instant at, List<UUID> parents) {
        return new Revision(
                UUID.randomUUID(),
                counter,
                UUID.randomUUID(),
                "Ada",
                at,
                WHOLE,
                Field.NOTE,
                null,
                new Value.Text("note " + counter),
                null,
                parents);
    }

    @Test
    void itIsThereSinceTheSmallestCounterWhateverTheClockAndTheOrderOfArrival() {
        Revision first = revision(3, Instant.MAX, List.of());
        Revision next = revision(8, Instant.MIN, List.of(first.id()));
        assertThat(FieldState.of(List.of(next, first)).since()).isEqualTo(3);
        assertThat(FieldState.of(List.of(first, next)))
                .isEqualTo(FieldState.of(List.of(next, first)));
        assertThat(FieldState.of(List.of(next)).after(FieldState.of(List.of(first))))
                .isEqualTo(FieldState.of(List.of(first, next)));
    }
}
