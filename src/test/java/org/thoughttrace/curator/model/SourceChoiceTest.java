package org.thoughttrace.curator.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class SourceChoiceTest {

    private static final Target WHOLE = new Target.OfConversation("c");

    private static FieldState set(Field field, String value) {
        return new FieldState(WHOLE, field, new Value.Text(value), List.of(), false, 1);
    }

    private static SourceChoice choice(List<String> versions, FieldState... fields) {
        return SourceChoice.of(versions, List.of(fields));
    }

    @Test
    void oneVersionAloneLeavesNothingToChoose() {
        SourceChoice one = choice(List.of("a"));
        assertThat(one.inUse()).isEqualTo("a");
        assertThat(one.hasOthers()).isFalse();
        assertThat(one.isOpen()).isFalse();
    }

    @Test
    void theFirstCountsUntilAnotherIsChosen() {
        assertThat(choice(List.of("a", "b")).inUse()).isEqualTo("a");
        assertThat(choice(List.of("a", "b")).isOpen()).isTrue();
        assertThat(choice(List.of("a", "b"), set(Field.SOURCE, "b")).inUse()).isEqualTo("b");
        assertThat(choice(List.of("a", "b"), set(Field.SOURCE, "gone")).inUse()).isEqualTo("a");
    }

    @Test
    void itIsSettledOnceAllOthersAreSetAside() {
        FieldState aside = set(Field.setAside("b"), "true");
        assertThat(choice(List.of("a", "b"), aside).isOpen()).isFalse();
        assertThat(choice(List.of("a", "b"), aside).isSettled("b")).isTrue();
        assertThat(choice(List.of("a", "b", "c"), aside).isOpen()).isTrue();
        assertThat(choice(List.of("a", "b", "c"), aside).isSettled("c")).isFalse();
    }

    @Test
    void curatorsWhoChoseDifferentVersionsLeaveItOpen() {
        FieldState keepsFirst = set(Field.setAside("b"), "true");
        FieldState takesSecond = set(Field.SOURCE, "b");
        FieldState andNotFirst = set(Field.setAside("a"), "true");
        assertThat(choice(List.of("a", "b"), takesSecond, andNotFirst).isOpen()).isFalse();
        assertThat(choice(List.of("a", "b"), keepsFirst, takesSecond, andNotFirst).isOpen())
                .isTrue();
        FieldState disputed =
                new FieldState(WHOLE, Field.SOURCE, new Value.Text("b"), List.of(), true, 1);
        assertThat(choice(List.of("a", "b"), disputed, andNotFirst).isOpen()).isTrue();
    }
}
