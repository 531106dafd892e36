package org.thoughttrace.curator.logic.subset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.model.Subset.Frozen;
import org.thoughttrace.curator.model.Subset.Live;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Subsets as they stand now, and what comes of putting them together.
class SubsetCatalogueTest {

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

    private Subset keep(String name, Subset.Content content) {
        SampleStore.apply(workspace, new Act.SaveSubset(name, content));
        return workspace.subsets().find(name).orElseThrow();
    }

    private List<String> ids(String expression) {
        return workspace.finder().find(SubsetCatalogue.parse(expression)).ids();
    }

    private SubsetNow now(String name) {
        return workspace.catalogue().all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLiveOneCountsAnewAndAFrozenOneTellsWhatChanged() {
        keep("Accepted", new Live("status:accepted"));
        keep("Two", new Frozen(List.of(SampleStore.FIRST, SampleStore.SECOND), null));
        assertThat(now("Accepted").count()).isZero();
        assertThat(now("Two").changed()).isZero();
        SampleStore.apply(
                workspace,
                new Act.SetStatus(
                        SampleStore.FIRST, org.thoughttrace.curator.model.Status.ACCEPTED));
        assertThat(now("Accepted").count()).isEqualTo(1);
        assertThat(now("Two").count()).isEqualTo(2);
        assertThat(now("Two").changed()).isEqualTo(1);
        Subset two = workspace.subsets().find("two").orElseThrow();
        assertThat(workspace.catalogue().changedIds(two)).containsExactly(SampleStore.FIRST);
        assertThat(ids("subset:two since:two")).containsExactly(SampleStore.FIRST);
    }

    @Test
    void whatNamesAGoneSubsetOrGoesRoundSaysSo() {
        keep("Long", new Live("turns:8.."));
        keep("Of long", new Live("subset:Long turns:..10"));
        assertThat(now("Of long").problem()).isNull();
        SampleStore.apply(workspace, new Act.RemoveSubset("Long"));
        assertThat(now("Of long").problem()).contains("\"Long\", which is gone");
        keep("Long", new Live("subset:\"Of long\""));
        assertThat(now("Long").problem()).contains("names the subset itself");
    }

    @ParameterizedTest
    @EnumSource
    void liveOrFrozenTheSameComesOfIt(SetOperation operation) {
        List<Subset> live =
                List.of(
                        keep("a", new Live("turns:6.. OR has:flag")),
                        keep("b", new Live("reaction:the")),
                        keep("c", new Live("-turns:..8")));
        Subset.Content alive = workspace.catalogue().combine(operation, live, Keeping.LIVE);
        Subset.Content frozen = workspace.catalogue().combine(operation, live, Keeping.FROZEN);
        assertThat(alive).isInstanceOf(Live.class);
        List<String> expected = new ArrayList<>(ids("turns:6.. OR has:flag"));
        for (String other : List.of("reaction:the", "-turns:..8")) {
            List<String> others = ids(other);
            switch (operation) {
                case UNION ->
                        others.stream().filter(id -> !expected.contains(id)).forEach(expected::add);
                case INTERSECTION -> expected.retainAll(others);
                case DIFFERENCE -> expected.removeAll(others);
            }
        }
        assertThat(((Frozen) frozen).ids()).containsExactlyInAnyOrderElementsOf(expected);
        Subset kept = keep("combined", alive);
        assertThat(workspace.catalogue().ids(kept)).containsExactlyInAnyOrderElementsOf(expected);
        // It names none of its parts.
        SampleStore.apply(workspace, new Act.RemoveSubset("a"));
        assertThat(workspace.catalogue().ids(kept)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aFrozenPartFreezesTheWhole() {
        Subset live = keep("live", new Live("turns:6.."));
        Subset frozen = keep("frozen", new Frozen(List.of(SampleStore.FIRST), null));
        Subset all = keep("all", new Live(""));
        for (SetOperation operation : SetOperation.values()) {
            assertThat(Combination.atBest(operation, List.of(live, frozen)))
                    .isEqualTo(Keeping.FROZEN);
        }
        assertThat(Combination.atBest(SetOperation.UNION, List.of(live, all)))
                .isEqualTo(Keeping.LIVE);
        // Nothing is left: there is no expression for that.
        assertThat(
                        workspace
                                .catalogue()
                                .combine(SetOperation.DIFFERENCE, List.of(live, all), Keeping.LIVE))
                .isEqualTo(new Frozen(List.of(), null));
    }
}
