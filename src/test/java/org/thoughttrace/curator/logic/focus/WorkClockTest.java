package org.thoughttrace.curator.logic.focus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class WorkClockTest {

    private long now;
    private final WorkClock clock = new WorkClock(() -> now);

    private void pass(long seconds) {
        now += Duration.ofSeconds(seconds).toNanos();
    }

    private void work(String conversation, long seconds) {
        clock.turnTo(conversation);
        for (long second = 0; second < seconds; second++) {
            pass(1);
            clock.touch();
        }
    }

    @Test
    void timeGoesToTheConversationThatIsWorkedAt() {
        clock.begin();
        work("a", 30);
        work("b", 12);
        assertThat(clock.spent()).isEqualTo(Duration.ofSeconds(12));
        work("a", 5);
        assertThat(clock.spent()).as("with the visit before").isEqualTo(Duration.ofSeconds(35));
    }

    @Test
    void itStandsStillWhileNobodyTouchesAnythingAndGoesOnAfterwards() {
        clock.begin();
        clock.turnTo("a");
        pass(60);
        assertThat(clock.isPaused()).isFalse();
        pass(600);
        assertThat(clock.isPaused()).isTrue();
        assertThat(clock.spent()).isEqualTo(WorkClock.IDLE);
        clock.touch();
        assertThat(clock.isPaused()).isFalse();
        pass(3);
        assertThat(clock.spent()).isEqualTo(WorkClock.IDLE.plusSeconds(3));
    }

    @Test
    void itStandsStillWhileTheWindowIsInTheBackground() {
        clock.begin();
        work("a", 10);
        clock.pause();
        pass(40);
        assertThat(clock.isPaused()).isTrue();
        assertThat(clock.spent()).isEqualTo(Duration.ofSeconds(10));
        clock.resume();
        pass(4);
        assertThat(clock.spent()).isEqualTo(Duration.ofSeconds(14));
    }

    @Test
    void theMedianIsOfThoseThatWereLeftAndNotOfThoseMerelyPassedBy() {
        clock.begin();
        work("a", 10);
        assertThat(clock.median()).as("none was left yet").isEmpty();
        work("passed by", 1);
        work("b", 30);
        work("c", 20);
        work("d", 600);
        assertThat(clock.median()).contains(Duration.ofSeconds(20));
        work("e", 7);
        assertThat(clock.median()).as("of an even number").contains(Duration.ofSeconds(25));
    }

    @Test
    void aNewSessionBeginsWithNothing() {
        clock.begin();
        work("a", 10);
        work("b", 10);
        clock.begin();
        clock.turnTo("a");
        assertThat(clock.spent()).isZero();
        assertThat(clock.median()).isEmpty();
    }
}
