package org.thoughttrace.curator.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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

    private static Revision change(String curator, String before, String after, Revision... seen) {
        return new Revision(
                UUID.randomUUID(),
                5,
                UUID.randomUUID(),
                curator,
                Instant.EPOCH,
                WHOLE,
                Field.NOTE,
                new Value.Text(before),
                new Value.Text(after),
                null,
                Stream.of(seen).map(Revision::id).toList());
    }

    @Test
    void aReleaseCountsWhileAChangeContradictsItThatBuildsOnNothingHere() {
        Revision release = change(Revision.OF_NEW_RELEASE, "One", "One");
        Revision first = change("Ann", "One", "Two");
        Revision next = change("Ben", "Two", "Three", first);
        assertThat(FieldState.of(List.of(release)).heads()).containsExactly(release.id());
        assertThat(FieldState.of(List.of(release, next)).conflicting()).isTrue();
        assertThat(FieldState.of(List.of(release, next, first)).heads()).containsExactly(next.id());
        assertThat(FieldState.of(List.of(next, first, release)))
                .isEqualTo(FieldState.of(List.of(first, release, next)));
        Revision other = change("Cem", "Uno", "Due");
        assertThat(FieldState.of(List.of(release, first, next, other)).heads()).hasSize(3);
        Revision agrees = change("Dan", "Uno", "One");
        assertThat(FieldState.of(List.of(release, agrees)).heads()).containsExactly(agrees.id());
        Revision settled = change("Eve", "One", "Due", release, other);
        assertThat(FieldState.of(List.of(release, other, settled)).heads())
                .containsExactly(settled.id());
        assertThat(FieldState.between(List.of(release, first)).conflicting())
                .as("those that were in conflict together")
                .isTrue();
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
