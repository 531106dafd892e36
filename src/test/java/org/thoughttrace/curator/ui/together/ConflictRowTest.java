package org.thoughttrace.curator.ui.together;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.together.Bundles;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Subset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A conflict says what it is about in words one can judge by.
class ConflictRowTest {

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init") // JUnit calls open before each test.
    private Workspace ann;

    @SuppressWarnings("NullAway.Init") // JUnit calls open before each test.
    private Workspace bob;

    @BeforeEach
    void open() throws IOException {
        ann = SampleStore.open(Files.createDirectory(folder.resolve("ann")));
        bob = SampleStore.open(Files.createDirectory(folder.resolve("bob")));
    }

    @AfterEach
    void close() {
        ann.close();
        bob.close();
    }

    private void act(Workspace store, Act... acts) {
        for (Act act : acts) {
            store.curation().apply(store == ann ? "Ann" : "Bob", act);
        }
    }

    private List<ConflictRow> merged() throws IOException {
        Path bundle = folder.resolve("bob.jsonl");
        Bundles.write(bob, bundle);
        Bundles.merge(ann, bundle);
        return ConflictRow.all(ann);
    }

    private static List<String> said(ConflictRow row) {
        return row.sides().stream().map(ConflictRow.Side::words).sorted().toList();
    }

    @Test
    void aTagAndATopicAreNamedAndGivenOrTakenAway() throws IOException {
        act(ann, new Act.AddTag(SampleStore.FIRST, "soy milk"));
        act(ann, new Act.AddTopic(SampleStore.FIRST, "technology"));
        act(bob, new Act.AddTag(SampleStore.FIRST, "soy milk"));
        act(bob, new Act.RemoveTag(SampleStore.FIRST, "soy milk"));
        act(bob, new Act.AddTopic(SampleStore.FIRST, "technology"));
        act(bob, new Act.RemoveTopic(SampleStore.FIRST, "technology"));
        assertThat(merged())
                .hasSize(2)
                .allSatisfy(row -> assertThat(said(row)).containsExactly("given", "taken away"))
                .extracting(ConflictRow::what)
                .containsExactlyInAnyOrder("tag soy milk", "topic Technology");
    }

    @Test
    void theSettingOfACheckIsNamedByTheCheck() throws IOException {
        act(ann, new Act.SetCheck("thought-too-short", "words", "4"));
        act(bob, new Act.SetCheck("thought-too-short", "words", "8"));
        act(ann, new Act.SetCheck("thought-late", "on", "yes"));
        act(bob, new Act.SetCheck("thought-late", "on", "yes"));
        act(bob, new Act.SetCheck("thought-late", "on", null));
        List<ConflictRow> rows = merged();
        assertThat(rows)
                .extracting(ConflictRow::what)
                .containsExactlyInAnyOrder(
                        "check Thought too short: Fewest words",
                        "check Written after the next turn: whether it runs");
        assertThat(rows)
                .extracting(ConflictRowTest::said)
                .containsExactlyInAnyOrder(
                        List.of("4 words", "8 words"), List.of("as it is at first", "on"));
    }

    @Test
    void aPreferredRewriteIsShownByItsWords() throws IOException {
        for (Workspace store : List.of(ann, bob)) {
            act(store, rewrite("First"), rewrite(store == ann ? "Shorter" : "Kinder"));
        }
        assertThat(merged())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.what()).startsWith("preferred rewrite");
                    assertThat(said(row)).containsExactly("Kinder", "Shorter");
                });
    }

    private static Act rewrite(String text) {
        return new Act.AddRewrite(SampleStore.FIRST, 2, text, "", Rewrite.Guide.REACTION, true);
    }

    @Test
    void anAssignmentSaysWhatGoesToWhom() throws IOException {
        act(
                ann,
                new Act.Assign(
                        "second look",
                        List.of("Ann", "Bob"),
                        List.of(SampleStore.FIRST),
                        2,
                        5,
                        1L));
        Path bundle = folder.resolve("ann.jsonl");
        Bundles.write(ann, bundle);
        Bundles.merge(bob, bundle);
        act(ann, new Act.Unassign("second look"));
        bob.curation().apply("Bob", new Act.Unassign("second look"));
        bob.curation().undo("Bob");
        assertThat(merged())
                .singleElement()
                .satisfies(row ->
                        assertThat(said(row))
                                .containsExactly(
                                        "taken away",
                                        "“second look”: 1 conversation to Ann (1), Bob (1), each to"
                                                + " 2, at most 5 each"));
    }

    @Test
    void aSubsetAndARecipeSayWhatIsInThem() throws IOException {
        act(ann, new Act.SaveSubset("long", new Subset.Live("turns:6..")));
        Path bundle = folder.resolve("ann.jsonl");
        Bundles.write(ann, bundle);
        Bundles.merge(bob, bundle);
        act(ann, new Act.SaveSubset("long", new Subset.Live("turns:8..")));
        act(bob, new Act.SaveSubset("long", new Subset.Frozen(List.of(SampleStore.FIRST), null)));
        assertThat(merged())
                .singleElement()
                .satisfies(row ->
                        assertThat(said(row))
                                .containsExactly(
                                        "1 conversation: " + SampleStore.FIRST,
                                        "What is found by turns:8.."));
    }
}
