package org.thoughttrace.curator.logic.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class SharesTest {

    @Test
    void whatIsWrittenIsReadInItsOrderAndReadBack() {
        Map<String, Double> shares = Shares.read(" train = 0.8,test=.2");
        assertThat(shares).containsExactly(Map.entry("train", 0.8), Map.entry("test", 0.2));
        assertThat(Shares.words(shares)).isEqualTo("train=0.8, test=0.2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "train=0.8, test=O.2 | \"O.2\" is no share of test",
                "train=0,8 | \"0\" is no share of train",
                "train=1.5 | \"1.5\" is no share of train",
                "train=NaN | \"NaN\" is no share of train",
                "train 0.8 | \"train 0.8\" is no part with a share",
                "=0.8 | \"=0.8\" is no part with a share",
                "train=0.8, | A part is missing",
                "train=0.4, train=0.6 | The part \"train\" is there twice"
            })
    void whatMeansNothingIsNamed(String words, String problem) {
        assertThatThrownBy(() -> Shares.read(words))
                .isInstanceOf(SplitProblem.class)
                .hasMessageStartingWith(problem)
                .hasMessageEndingWith(".");
    }
}
