package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// The watch sees a block of the FX thread; otherwise its silence would mean nothing.
final class ScreenWatchUiTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aBlockedScreenIsRecorded() throws InterruptedException {
        try (ScreenWatch watch = ScreenWatch.begin()) {
            TourHands.onScreen(() -> {
                Thread.sleep(600);
                return true;
            });
            Thread.sleep(200);
            assertThat(watch.longestMillis()).isBetween(200L, 5_000L);
        }
    }
}
