package org.thoughttrace.curator.logic.subset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.find.Strata;
import org.thoughttrace.curator.logic.find.Stratum;
import org.thoughttrace.curator.model.Drawing;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Samples from a store: what they are drawn from, what each stratum gives, and what they say of it.
class SamplerTest {

    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init") // JUnit calls open before each test.
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = SampleStore.open(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    static List<FilterField> fields() {
        return Strata.FIELDS;
    }

    private Sample draw(String from, int number, long seed, Optional<FilterField> per) {
        return workspace
                .sampler()
                .draw(new SampleRequest(SubsetCatalogue.parse(from), number, seed, per));
    }

    @Test
    void aSampleSaysHowItWasDrawnAndIsDrawnAgainFromThat() {
        int population = workspace.finder().find(SubsetCatalogue.parse("turns:6..")).count();
        Sample sample = draw("turns:6..", 3, -7, Optional.empty());
        assertThat(sample.ids()).hasSize(3);
        assertThat(sample.drawing()).isEqualTo(new Drawing("turns:6..", -7, 3, null, population));
        assertThat(sample.drawing().note(3)).isEqualTo("3 drawn at random, seed -7");
        Drawing told = sample.drawing();
        assertThat(draw(told.expression(), told.number(), told.seed(), Optional.empty()))
                .isEqualTo(sample);
        assertThat(draw("turns:6..", 3, 8, Optional.empty()).ids()).isNotEqualTo(sample.ids());
        assertThat(draw("turns:6..", population + 5, 8, Optional.empty()).ids())
                .hasSize(population);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void eachStratumGivesWhatItCan(FilterField field) {
        Sample sample = draw("", 2, 11, Optional.of(field));
        List<Stratum> strata = workspace.finder().strata(new Filter.Everything(), field);
        assertThat(sample.shares()).hasSameSizeAs(strata);
        Set<String> within = new HashSet<>();
        for (int i = 0; i < strata.size(); i++) {
            Stratum stratum = strata.get(i);
            within.addAll(stratum.ids());
            assertThat(sample.shares().get(i).available()).isEqualTo(stratum.ids().size());
            assertThat(sample.ids().stream().filter(stratum.ids()::contains).count())
                    .as("%s %s", field, stratum.value())
                    .isGreaterThanOrEqualTo(Math.min(2, stratum.ids().size()));
        }
        // Nobody is left out for want of a value.
        assertThat(within).hasSize(workspace.library().summaries().size());
        assertThat(sample.shares().stream().mapToInt(Sample.Share::drawn).sum())
                .isEqualTo(sample.ids().size());
        assertThat(sample.drawing().stratum()).isEqualTo(field.key());
        assertThat(sample.drawing().note(9)).endsWith(", 2 per " + field.key());
    }

    @Test
    void spellingMakesNoStratumOfItsOwn() {
        SampleStore.apply(workspace, new Act.AddTag(SampleStore.FIRST, "Soy"));
        SampleStore.apply(workspace, new Act.AddTag(SampleStore.SECOND, "soy"));
        List<Stratum> tags = workspace.finder().strata(new Filter.Everything(), FilterField.TAG);
        assertThat(tags.getFirst().ids())
                .containsExactlyInAnyOrder(SampleStore.FIRST, SampleStore.SECOND);
        assertThat(tags.getLast().value()).isNull();
    }

    @Test
    void aFieldThatDividesNothingIsRefused() {
        assertThatThrownBy(() -> draw("", 1, 1, Optional.of(FilterField.ID)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
