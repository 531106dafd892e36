package org.thoughttrace.curator.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A row of JSON, a line for each member.
class MemberLinesTest {

    @Test
    void eachMemberHasALineAndNothingIsLost() {
        String row =
                "{\"prompt\":[{\"role\":\"user\",\"content\":\"a, \\\"b\\\", {c}"
                        + " [d\"},{\"x\":[1,2]}], \"chosen\": \"\\\\\",\"turn\":4}";
        assertThat(MemberLines.of(row))
                .containsExactly(
                        "{\"prompt\":[{\"role\":\"user\",\"content\":\"a, \\\"b\\\", {c}"
                                + " [d\"},{\"x\":[1,2]}],",
                        "\"chosen\": \"\\\\\",",
                        "\"turn\":4}");
    }

    @Test
    void whatIsNoObjectIsOneLine() {
        assertThat(MemberLines.of("{}")).containsExactly("{}");
        assertThat(MemberLines.of("")).containsExactly("");
    }
}
