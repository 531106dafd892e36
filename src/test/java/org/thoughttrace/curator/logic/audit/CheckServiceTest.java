package org.thoughttrace.curator.logic.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.check.Finding;
import org.thoughttrace.curator.logic.check.Talk;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ActsRefused;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Severity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/// The checks over a store: what was judged, how they are set, and that looking again at what was
/// touched gives the same as looking at everything.
class CheckServiceTest {

    private static final String GOOD = "I go to the market on Fridays and forget half of it";

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @BeforeEach
    void takeIn() throws IOException {
        workspace = Workspace.open(folder.resolve("s.ttc"));
        SampleStore.take(
                workspace,
                SampleStore.file(
                        folder,
                        "in.jsonl",
                        Talk.of("u1_a")
                                .user("Write to ana@example.org and to li@example.org")
                                .reason("ok then", "task_motivation")
                                .reply("Done.")
                                .reaction("The same words here and there", "explicit_affirmation")
                                .line(),
                        Talk.of("u1_b")
                                .user("What is a comma?")
                                .reason(GOOD, "task_motivation")
                                .reply("A mark.")
                                .reaction("The same words here and there", "explicit_affirmation")
                                .line()));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Audit audit() {
        return workspace.checks().run(workspace.checks().active(), AuditProgress.NONE);
    }

    private List<Judged> of(String check) {
        return audit().findings().stream()
                .filter(judged -> judged.finding().check().equals(check))
                .toList();
    }

    private Finding first(String check) {
        return of(check).getFirst().finding();
    }

    @Test
    void aDismissalIsRememberedUntilTheTextChanges() {
        SampleStore.apply(
                workspace, FindingActs.dismiss(first("thought-too-short"), "says it all"));
        assertThat(of("thought-too-short").getFirst().standing()).isEqualTo(Standing.DISMISSED);
        Revision written = workspace.library().revisions().getLast();
        assertThat(written.why()).isEqualTo("says it all");
        SampleStore.apply(
                workspace, new Act.SetThoughtText("u1_a", new ThoughtRef.Numbered(1, 1), "ok now"));
        assertThat(of("thought-too-short").getFirst().standing()).isEqualTo(Standing.OPEN);
        SampleStore.apply(
                workspace,
                new Act.SetThoughtText("u1_a", new ThoughtRef.Numbered(1, 1), "ok then"));
        assertThat(of("thought-too-short").getFirst().standing()).isEqualTo(Standing.DISMISSED);
    }

    @Test
    void aDismissalOfOneStretchLeavesTheOthers() {
        SampleStore.apply(workspace, FindingActs.dismiss(first("personal-data"), ""));
        assertThat(of("personal-data"))
                .extracting(Judged::standing)
                .containsExactly(Standing.DISMISSED, Standing.OPEN);
        workspace.curation().undo(SampleStore.CURATOR);
        assertThat(of("personal-data"))
                .extracting(Judged::standing)
                .containsExactly(Standing.OPEN, Standing.OPEN);
        workspace.curation().redo(SampleStore.CURATOR);
        SampleStore.apply(workspace, FindingActs.restore(first("personal-data")));
        assertThat(of("personal-data")).allMatch(one -> one.standing() == Standing.OPEN);
    }

    @Test
    void findingsOfTheWholeSetAndOfTheConversationAreDismissedToo() {
        SampleStore.apply(workspace, FindingActs.dismiss(first("thought-reused"), ""));
        SampleStore.apply(workspace, FindingActs.dismiss(first("survey-missing"), ""));
        assertThat(of("thought-reused"))
                .extracting(Judged::standing)
                .containsExactly(Standing.DISMISSED, Standing.OPEN);
        assertThat(of("survey-missing").getFirst().standing()).isEqualTo(Standing.DISMISSED);
    }

    @Test
    void acceptingRaisesAFlagOfTheKindOfTheCheckAtItsPlace() {
        Finding finding = first("personal-data");
        SampleStore.apply(workspace, FindingActs.flag(finding));
        assertThat(SampleStore.load(workspace, "u1_a").flags())
                .singleElement()
                .satisfies(flag -> {
                    assertThat(flag.kind()).isEqualTo("personal_data");
                    assertThat(flag.span()).isEqualTo(finding.place().span());
                    assertThat(flag.comment()).isEqualTo(finding.message());
                });
        assertThat(of("personal-data").getFirst().standing()).isEqualTo(Standing.FLAGGED);
    }

    @Test
    void acceptingOneFindingSaysNothingOfOthersAtTheSamePlace() throws IOException {
        takeInShortOnesTwice();
        SampleStore.apply(workspace, FindingActs.flag(of("u2_a", "thought-too-short")));
        assertThat(standing("thought-too-short")).isEqualTo(Standing.FLAGGED);
        assertThat(standing("thought-reused")).isEqualTo(Standing.OPEN);
        SampleStore.apply(workspace, FindingActs.flag(of("u2_a", "survey-missing")));
        assertThat(standing("survey-missing")).isEqualTo(Standing.FLAGGED);
        assertThat(standing("conversation-no-pair")).isEqualTo(Standing.OPEN);
    }

    @Test
    void aFlagInOnesOwnWordsMeansAllOfItsKindAtItsPlace() throws IOException {
        takeInShortOnesTwice();
        SampleStore.apply(workspace, flag(new Subject.OneThought(FIRST), "low_effort"));
        assertThat(standing("thought-too-short")).isEqualTo(Standing.FLAGGED);
        assertThat(standing("thought-reused")).isEqualTo(Standing.FLAGGED);
        SampleStore.apply(workspace, flag(new Subject.WholeConversation(), "other"));
        assertThat(standing("survey-missing")).isEqualTo(Standing.OPEN);
    }

    private static final ThoughtRef FIRST = new ThoughtRef.Numbered(1, 1);

    private static Act flag(Subject on, String kind) {
        return new Act.AddFlag("u2_a", on, kind, Severity.MINOR, "my own words", null);
    }

    /// Thoughts that are short and the same, in a conversation without a survey and without a pair.
    private void takeInShortOnesTwice() throws IOException {
        SampleStore.take(
                workspace,
                SampleStore.file(
                        folder,
                        "short.jsonl",
                        Talk.of("u2_a")
                                .user("What is a comma?")
                                .reason("ok then", "task_motivation")
                                .reply("A mark.")
                                .user("And a colon?")
                                .reason("ok then", "task_motivation")
                                .reply("Two dots.")
                                .line()));
    }

    private Finding of(String conversation, String check) {
        return judged(conversation, check).finding();
    }

    private Standing standing(String check) {
        return judged("u2_a", check).standing();
    }

    private Judged judged(String conversation, String check) {
        return of(check).stream()
                .filter(one -> one.finding().conversation().equals(conversation))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOfferedFixIsAnActThatCanBeUndone() {
        SampleStore.apply(workspace, FindingActs.fix(first("thought-too-short")).orElseThrow());
        assertThat(of("thought-too-short")).isEmpty();
        workspace.curation().undo(SampleStore.CURATOR);
        assertThat(of("thought-too-short")).hasSize(1);
    }

    @Test
    void settingsAreRevisionsOfTheStore() {
        SampleStore.apply(workspace, new Act.SetCheck("thought-too-short", "words", "2"));
        assertThat(of("thought-too-short")).isEmpty();
        SampleStore.apply(workspace, new Act.SetCheck("personal-data", "on", "no"));
        assertThat(of("personal-data")).isEmpty();
        SampleStore.apply(workspace, new Act.SetCheck("survey-missing", "severity", "major"));
        assertThat(first("survey-missing").severity().key()).isEqualTo("major");
        SampleStore.apply(workspace, new Act.SetCheck("thought-too-short", "words", null));
        assertThat(of("thought-too-short")).hasSize(1);
        assertThatThrownBy(() ->
                        SampleStore.apply(
                                workspace, new Act.SetCheck("thought-too-short", "words", "0")))
                .isInstanceOf(ActsRefused.class)
                .hasMessageContaining("from 1 to 100");
        assertThatThrownBy(() ->
                        SampleStore.apply(
                                workspace, new Act.SetCheck("thought-to-short", "on", "no")))
                .hasMessageContaining("did you mean \"thought-too-short\"");
    }

    @Test
    void lookingAgainAtWhatWasTouchedGivesTheSameAsLookingAtEverything() throws IOException {
        Audit kept = audit();
        List<Act> acts =
                List.of(
                        new Act.SetThoughtText("u1_b", new ThoughtRef.Numbered(2, 1), "Now others"),
                        new Act.SetMessageText("u1_a", 2, "Call +44 20 7946 0958"),
                        FindingActs.flag(first("thought-too-short")),
                        FindingActs.dismiss(first("survey-missing"), ""),
                        new Act.SetCheck("thought-late", "on", "yes"),
                        new Act.RemoveThought("u1_a", new ThoughtRef.Numbered(1, 1)));
        for (Act act : acts) {
            SampleStore.apply(workspace, act);
            kept = workspace.checks().refresh(kept, AuditProgress.NONE);
            assertThat(kept.findings()).as(act.toString()).isEqualTo(audit().findings());
        }
        SampleStore.take(
                workspace, SampleStore.file(folder, "more.jsonl", Talk.of("u9_a").user("").line()));
        kept = workspace.checks().refresh(kept, AuditProgress.NONE);
        assertThat(kept.findings()).isEqualTo(audit().findings());
        assertThat(kept.findings().toString()).contains("u9_a");
    }

    @Test
    void theSameStateIsBuiltAnewFromTheLog() {
        SampleStore.apply(workspace, FindingActs.dismiss(first("thought-too-short"), "why not"));
        SampleStore.apply(workspace, new Act.SetCheck("thought-late", "on", "yes"));
        assertThat(workspace.verification().verify().isSound()).isTrue();
    }

    @Test
    void aRunCanBeStopped() {
        AuditProgress stopping =
                new AuditProgress() {
                    @Override
                    public void advanced(int done, int total) {
                        // Nobody watches.
                    }

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        assertThatThrownBy(() -> workspace.checks().run(workspace.checks().active(), stopping))
                .isInstanceOf(AuditStopped.class);
        assertThat(new HashSet<>(workspace.library().revisions())).isEmpty();
    }
}
