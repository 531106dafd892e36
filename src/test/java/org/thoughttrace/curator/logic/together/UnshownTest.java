package org.thoughttrace.curator.logic.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.SampleStore.load;
import static org.thoughttrace.curator.logic.together.Releases.act;
import static org.thoughttrace.curator.logic.together.Releases.conversation;
import static org.thoughttrace.curator.logic.together.Releases.reply;
import static org.thoughttrace.curator.logic.together.Releases.user;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ActsRefused;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Severity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What is in the log and does not show stays listed, not only in the report of the merge that brought
/// it.
class UnshownTest {

    private static final String SHORT = conversation("a_1", user(11, "One"), reply(12, "Two"));
    private static final String LONG =
            conversation(
                    "a_1", user(11, "One"), reply(12, "Two"), user(13, "Three"), reply(14, "Four"));

    @TempDir private Path folder;
    private Workspace here;
    private Workspace elsewhere;

    @BeforeEach
    void open() {
        here = Releases.store(folder, "here", SHORT);
        elsewhere = Releases.store(folder, "elsewhere", SHORT);
    }

    @AfterEach
    void close() {
        here.close();
        elsewhere.close();
    }

    private static List<Vanished> listed(Workspace store) {
        return store.together().conflicts().vanished();
    }

    private void chooseLong(Workspace store) throws IOException {
        SampleStore.take(store, SampleStore.file(folder, "long.jsonl", LONG));
        String chosen = store.library().versions("a_1").getLast().sha256();
        act(store, "Ben", new Act.ChooseSource("a_1", chosen));
    }

    private void chooseShort(Workspace store) {
        String chosen = store.library().versions("a_1").getFirst().sha256();
        act(store, "Ben", new Act.ChooseSource("a_1", chosen));
    }

    private Path part(Workspace store, String curator) {
        Path out = folder.resolve(curator + ".jsonl");
        Bundles.write(store, out, curator, new BundleRequest.From.Beginning());
        return out;
    }

    private static List<String> fields(Workspace store) {
        return listed(store).stream()
                .map(found ->
                        found.revision().target().path() + " " + found.revision().field().name())
                .toList();
    }

    @Test
    void workOnAVersionThatDoesNotCountHereIsListedUntilItDoes() throws IOException {
        chooseLong(elsewhere);
        act(
                elsewhere,
                "Ann",
                new Act.SetMessageText("a_1", 4, "Four, mended"),
                new Act.SetLabel("a_1", new ThoughtRef.Numbered(3, 1), "social_and_others"),
                new Act.AddThought("a_1", 4, "Fine", "scope_fit"),
                new Act.AddRewrite("a_1", 4, "Better", "", Rewrite.Guide.REACTION, false),
                new Act.SetMessageText("a_1", 1, "One, mended"));
        MergeReport report = Bundles.merge(here, part(elsewhere, "Ann"));
        assertThat(report.unmatched())
                .hasSize(4)
                .allMatch(found -> found.place() == MergeReport.Unmatched.Place.KEPT);
        assertThat(listed(here))
                .hasSize(4)
                .allSatisfy(found -> {
                    assertThat(found.place()).isEqualTo(MergeReport.Unmatched.Place.KEPT);
                    assertThat(found.reason())
                            .isEqualTo("this version of the conversation has no such turn");
                    assertThat(found.file()).isEqualTo("Ann.jsonl");
                    assertThat(found.takenInBy()).isEqualTo("Merger");
                    assertThat(found.revision().curator()).isEqualTo("Ann");
                });
        assertThat(listed(here)).extracting(Vanished::act).contains("Edit turn 4");
        chooseLong(here);
        assertThat(listed(here)).isEmpty();
        assertThat(load(here, "a_1").message(4).content()).isEqualTo("Four, mended");
    }

    @Test
    void soIsOwnWorkOnceAnotherVersionWasChosen() throws IOException {
        chooseLong(here);
        act(here, "Ann", new Act.SetMessageText("a_1", 3, "Three, mended"));
        assertThat(listed(here)).isEmpty();
        chooseShort(here);
        assertThat(fields(here)).containsExactly("turn/3 text");
        assertThat(listed(here).getFirst().file()).as("it came with no bundle").isNull();
        assertThat(listed(here).getFirst().reason())
                .isEqualTo(
                        "this version of the conversation has no such turn; another one here has"
                                + " it: choose it under Details, or use chooseSource");
    }

    @Test
    void whatWasTakenBackIsNot() throws IOException {
        chooseLong(here);
        act(
                here,
                "Ann",
                new Act.SetMessageText("a_1", 3, "Three, mended"),
                new Act.AddThought("a_1", 4, "Fine", "scope_fit"));
        here.curation().undo("Ann");
        here.curation().undo("Ann");
        chooseShort(here);
        assertThat(listed(here)).isEmpty();
    }

    @Test
    void aVersionThatWasChosenElsewhereAndIsNotHereIsListed() throws IOException {
        chooseLong(elsewhere);
        Bundles.merge(here, part(elsewhere, "Ben"));
        assertThat(fields(here)).containsExactly("conversation source");
        assertThat(listed(here).getFirst().reason())
                .isEqualTo("the version of the conversation that was chosen is not here");
        SampleStore.take(here, SampleStore.file(folder, "long.jsonl", LONG));
        assertThat(listed(here)).isEmpty();
        assertThat(here.library().summary("a_1").orElseThrow().turns())
                .as("it counts as soon as it is here")
                .isEqualTo(4);
        assertThat(here.verification().verify().isSound()).isTrue();
    }

    @Test
    void aChangeOfWhatAnotherBundleHoldsIsListedUntilThatComes() {
        act(
                elsewhere,
                "Ann",
                new Act.AddFlag(
                        "a_1", new Subject.OneMessage(1), "other", Severity.MINOR, "?", null));
        act(
                elsewhere,
                "Ben",
                new Act.ResolveFlag("a_1", load(elsewhere, "a_1").flags().getFirst().id()));
        Bundles.merge(here, part(elsewhere, "Ben"));
        assertThat(listed(here))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.reason())
                                .isEqualTo(
                                        "what it is about was added by a revision that is not"
                                                + " here"));
        Bundles.merge(here, part(elsewhere, "Ann"));
        assertThat(listed(here)).isEmpty();
        assertThat(load(here, "a_1").flags().getFirst().isOpen()).isFalse();
    }

    @Test
    void toDismissItIsAnActThatIsUndone() throws IOException {
        chooseLong(here);
        act(here, "Ann", new Act.SetMessageText("a_1", 3, "Three, mended"));
        Act seen = new Act.DismissVanished(here.library().revisions("a_1").getLast().id());
        assertThatThrownBy(() -> act(here, "Cleo", seen))
                .as("it shows")
                .isInstanceOf(ActsRefused.class);
        chooseShort(here);
        act(here, "Cleo", ConflictService.dismiss(listed(here).getFirst()));
        assertThat(listed(here)).isEmpty();
        here.curation().undo("Cleo");
        assertThat(listed(here)).hasSize(1);
        assertThat(here.verification().verify().isSound()).isTrue();
    }

    @Test
    void aThoughtThatWasMovedToATurnThatIsNotHereStaysWhereItWas() throws IOException {
        chooseLong(here);
        act(
                here,
                "Ann",
                new Act.MoveThought("a_1", new ThoughtRef.Numbered(1, 1), 3),
                new Act.AddFlag(
                        "a_1",
                        new Subject.OneThought(new ThoughtRef.Numbered(3, 1)),
                        "other",
                        Severity.MINOR,
                        "?",
                        null));
        chooseShort(here);
        assertThat(load(here, "a_1").message(1).thoughts())
                .extracting(CuratedThought::content)
                .containsExactly("because 11");
        assertThat(SampleStore.exportText(here)).contains("because 11");
        assertThat(load(here, "a_1").flags())
                .singleElement()
                .satisfies(flag -> assertThat(flag.turn()).isBetween(0, 2));
        assertThat(fields(here)).containsExactly("turn/1/reason/1 turn");
        assertThat(listed(here).getFirst().reason()).contains("no turn 3");
        chooseLong(here);
        assertThat(load(here, "a_1").message(1).thoughts()).isEmpty();
        assertThat(here.verification().verify().isSound()).isTrue();
    }

    @Test
    void whatDoesNotShowIsGivenOutAllTheSame() throws IOException {
        chooseLong(here);
        act(
                here,
                "Ann",
                new Act.SetBoundary("a_1", "late", 2),
                new Act.SetStage("a_1", 4, "early"));
        chooseShort(here);
        Bundles.merge(elsewhere, part(here, "Ann"));
        chooseLong(elsewhere);
        assertThat(load(elsewhere, "a_1").message(4).stage()).isEqualTo("early");
    }
}
