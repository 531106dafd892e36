package org.thoughttrace.curator.logic.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// When a summary fits its conversation and when it does not.
class SummaryMismatchTest {

    private static Talk talk() {
        return Talk.of("user1_task1_conversation1")
                .user("Could you please write me a shopping list for the meals of this week")
                .reply("Here is your list: rice, beans, tomatoes and bread.");
    }

    @Test
    void hardlyAWordMayStandInAMessage() {
        assertThat(
                        talk().summary("Wrote a wedding speech about brother's graduation ceremony")
                                .check("conversation-summary-mismatch"))
                .hasSize(1);
        assertThat(
                        talk().summary("Shopping for brother's graduation ceremony gowns quickly")
                                .check("conversation-summary-mismatch"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message())
                                .isEqualTo(
                                        "Only 1 of the 6 content words of the summary stands in a"
                                                + " message."));
        assertThat(
                        talk().summary("Shopping list for brother's graduation ceremony")
                                .check("conversation-summary-mismatch"))
                .isEmpty();
        assertThat(talk().summary("Shop").check("conversation-summary-mismatch")).isEmpty();
    }
}
