package org.thoughttrace.curator.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.ui.reader.TurnColumns.Arrangement;

/// Two texts stand side by side only where each is wide enough to be read.
class TurnColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "480,STACKED",
        "640,BENEATH",
        "700,BESIDE",
        "960,BESIDE",
        "1120,THREE",
        "1900,THREE"
    })
    void theWidthDecidesWhereOneWrites(double width, Arrangement arrangement) {
        assertThat(TurnColumns.writing(width).arrangement()).isEqualTo(arrangement);
    }

    @ParameterizedTest
    @ValueSource(doubles = {700, 800, 960, 1120, 1500, TurnColumns.WIDEST, 2600})
    void sideBySideBothTextsAreAsWideAndNothingOverlaps(double width) {
        TurnColumns columns = TurnColumns.writing(width);
        assertThat(columns.isBeside()).isTrue();
        assertThat(columns.writing()).isEqualTo(columns.text()).isGreaterThan(280);
        assertThat(columns.writingLeft()).isGreaterThan(columns.left() + columns.text());
        double end = columns.writingLeft() + columns.writing();
        assertThat(end).isLessThan(width);
        assertThat(columns.marginLeft() + columns.margin()).isLessThan(width);
        if (columns.arrangement() == Arrangement.THREE) {
            assertThat(columns.marginLeft()).isGreaterThan(end);
        }
    }

    @Test
    void whereNothingIsWrittenThereIsNoSecondText() {
        assertThat(TurnColumns.of(960).isBeside()).isFalse();
        assertThat(TurnColumns.of(500).isStacked()).isTrue();
    }
}
