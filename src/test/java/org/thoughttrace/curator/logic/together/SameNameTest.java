package org.thoughttrace.curator.logic.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.SampleStore.FIRST;
import static org.thoughttrace.curator.SampleStore.SECOND;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ActsRefused;
import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.logic.named.SharedName;
import org.thoughttrace.curator.logic.subset.SubsetNow;
import org.thoughttrace.curator.model.Subset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Two curators who work apart call two different subsets the same.
class SameNameTest {

    @TempDir Path folder;

    private Workspace ann;
    private Workspace bob;

    @BeforeEach
    void bothCallOneGood() {
        ann = Bundles.open(folder, "ann");
        bob = Bundles.open(folder, "bob");
        save(ann, "Ann", "good", new Subset.Frozen(List.of(FIRST), null));
        save(bob, "Bob", "good", new Subset.Frozen(List.of(SECOND), null));
    }

    @AfterEach
    void close() {
        ann.close();
        bob.close();
    }

    private static void save(Workspace store, String curator, String name, Subset.Content content) {
        act(store, curator, new Act.SaveSubset(name, content));
    }

    private static void act(Workspace store, String curator, Act act) {
        store.curation().apply(curator, act);
    }

    private static List<String> found(Workspace store, String filter) {
        return store.finder().find(FilterParser.parse(filter, Vocabulary.open()).filter()).ids();
    }

    private static List<String> names(Workspace store) {
        return store.subsets().all().stream().map(Subset::name).toList();
    }

    private static SubsetNow now(Workspace store, String name) {
        return store.catalogue().now(store.subsets().find(name).orElseThrow());
    }

    @Test
    void theMergeSaysSoAndBothStoresTellTheSameNames() throws IOException {
        MergeReport report = Bundles.merge(ann, Bundles.write(bob, folder.resolve("b.jsonl")));
        assertThat(report.notes())
                .containsExactly("2 subsets are called \"good\": \"good@Ann\", \"good@Bob\".");
        assertThat(Bundles.merge(ann, folder.resolve("b.jsonl")).notes()).isEmpty();
        Bundles.exchange(folder, ann, bob);
        assertThat(names(ann)).containsExactly("good@Ann", "good@Bob");
        assertThat(names(bob)).isEqualTo(names(ann));
    }

    @Test
    void aFilterMeansOneOfThemOrIsRefused() throws Exception {
        Bundles.exchange(folder, ann, bob);
        assertThat(found(ann, "subset:good@Ann")).containsExactly(FIRST);
        assertThat(found(ann, "subset:good@bob")).containsExactly(SECOND);
        assertThat(found(ann, "subset:good*")).containsExactlyInAnyOrder(FIRST, SECOND);
        for (String shared : List.of("subset:good", "since:good", "-subset:Good")) {
            assertThatThrownBy(() -> found(ann, shared))
                    .isInstanceOf(SharedName.class)
                    .hasMessageContaining("good@Ann");
        }
    }

    @Test
    void actsAreRefusedUntilOneIsMeant() throws IOException {
        Bundles.exchange(folder, ann, bob);
        assertThatThrownBy(() -> act(ann, "Ann", new Act.RemoveSubset("good")))
                .isInstanceOf(ActsRefused.class)
                .hasMessageContaining("good@Bob");
        assertThatThrownBy(() -> save(ann, "Ann", "good", new Subset.Frozen(List.of(SECOND), null)))
                .isInstanceOf(ActsRefused.class);
        act(ann, "Ann", new Act.RemoveSubset("good@bob"));
        assertThat(names(ann)).containsExactly("good");
        assertThat(now(ann, "good").count()).isEqualTo(1);
        assertThat(now(ann, "good@ann").subset().id()).isEqualTo(now(ann, "good").subset().id());
    }

    @Test
    void whatACuratorWroteGoesOnToMeanTheCuratorsOwn() throws Exception {
        save(ann, "Ann", "of mine", new Subset.Live("subset:good"));
        save(bob, "Bob", "of his", new Subset.Live("subset:good"));
        Bundles.exchange(folder, ann, bob);
        assertThat(now(ann, "of mine").problem()).contains("good@Ann");
        act(ann, "Ann", new Act.RenameSubset("good@Ann", "fine"));
        assertThat(names(ann)).containsExactly("fine", "good", "of his", "of mine");
        assertThat(found(ann, "subset:\"of mine\"")).containsExactly(FIRST);
        assertThat(found(ann, "subset:\"of his\"")).containsExactly(SECOND);
    }
}
