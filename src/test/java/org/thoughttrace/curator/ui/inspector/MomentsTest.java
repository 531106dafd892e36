package org.thoughttrace.curator.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

class MomentsTest {

    private static final ZoneId ZONE = ZoneOffset.ofHours(2);
    private static final Instant NOW = Instant.parse("2026-04-14T12:02:11Z");

    @Test
    void theCloserTheMomentTheCloserTheWords() {
        assertThat(told("2026-04-14T12:02:00Z")).isEqualTo("just now");
        assertThat(told("2026-04-14T11:20:00Z")).isEqualTo("42 min ago");
        assertThat(told("2026-04-14T07:05:00Z")).isEqualTo("09:05");
        assertThat(told("2026-04-13T20:05:00Z")).isEqualTo("yesterday 22:05");
        assertThat(told("2026-03-02T20:05:00Z")).isEqualTo("2 Mar");
        assertThat(told("2025-03-02T20:05:00Z")).isEqualTo("2 Mar 2025");
    }

    @Test
    void aMomentAheadOfTheClockIsToldByItsTime() {
        assertThat(told("2026-04-14T12:10:00Z")).isEqualTo("14:10");
    }

    private static String told(String at) {
        return Moments.relative(Instant.parse(at), NOW, ZONE);
    }
}
