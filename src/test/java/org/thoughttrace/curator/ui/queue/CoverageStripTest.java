package org.thoughttrace.curator.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.shape.Path;

import org.junit.jupiter.api.Test;

/// The strip tells of the thoughts of very long conversations, too.
class CoverageStripTest {
    private final CoverageStrip strip = new CoverageStrip();

    @Test
    void turnsThatShareATickShowBothKinds() {
        strip.show("ra".repeat(500));
        assertThat(elements("reason")).isEqualTo(elements("reaction")).isPositive();
        assertThat(elements("none")).isZero();
    }

    @Test
    void aTurnOfItsOwnHasATickOfOneKind() {
        strip.show("ra.");
        assertThat(elements("reason")).isEqualTo(elements("reaction")).isEqualTo(elements("none"));
        strip.show("r");
        assertThat(elements("reaction")).isZero();
    }

    private int elements(String kind) {
        return strip.lookup(".coverage-tick." + kind) instanceof Path path
                ? path.getElements().size()
                : -1;
    }
}
