package org.thoughttrace.curator.logic.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.SampleStore.FIRST;
import static org.thoughttrace.curator.SampleStore.apply;
import static org.thoughttrace.curator.SampleStore.load;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Where the parts of a split thought stand, and what becomes of thoughts that were taken away. Turn 7
/// of the conversation has two reasons.
class SplitAndRemovedTest {

    private static final int TURN = 7;

    @TempDir Path folder;
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = SampleStore.open(folder);
        apply(workspace, new Act.SetThoughtText(FIRST, at(1), "one two three four"));
        apply(workspace, new Act.SetThoughtText(FIRST, at(2), "last"));
    }

    @AfterEach
    void close() {
        assertThat(workspace.verification().verify().isSound()).isTrue();
        workspace.close();
    }

    private static ThoughtRef at(int number) {
        return new ThoughtRef.Numbered(TURN, number);
    }

    private List<String> words() {
        return load(workspace, FIRST).message(TURN).thoughts().stream()
                .map(CuratedThought::content)
                .toList();
    }

    private void split(int number, int at) {
        apply(workspace, new Act.SplitThought(FIRST, at(number), at));
    }

    @Test
    void theSecondHalfStandsRightBehindTheFirst() throws IOException {
        split(1, 8);
        assertThat(words()).containsExactly("one two", "three four", "last");
        assertThat(SampleStore.exportText(workspace))
                .containsSubsequence("\"one two\"", "\"three four\"", "\"last\"");
    }

    @Test
    void partsThatAreSplitAgainStandInTheOrderOfTheWords() {
        split(1, 8);
        split(1, 4);
        assertThat(words()).containsExactly("one", "two", "three four", "last");
        split(3, 6);
        assertThat(words()).containsExactly("one", "two", "three", "four", "last");
        workspace.curation().undo(SampleStore.CURATOR);
        workspace.curation().undo(SampleStore.CURATOR);
        assertThat(words()).containsExactly("one two", "three four", "last");
        workspace.curation().redo(SampleStore.CURATOR);
        assertThat(words()).containsExactly("one", "two", "three four", "last");
    }

    @Test
    void theSecondHalfKeepsItsPlaceWhenTheFirstIsRemoved() {
        split(1, 8);
        apply(workspace, new Act.RemoveThought(FIRST, at(1)));
        assertThat(words()).containsExactly("three four", "last");
    }

    @Test
    void theSecondHalfStaysWhereItIsWhenTheFirstIsMovedAway() {
        split(1, 8);
        apply(workspace, new Act.MoveThought(FIRST, at(1), 9));
        assertThat(words()).containsExactly("last", "three four");
    }

    @Test
    void aRemovedThoughtIsKeptAtItsMessageAndComesBackAsItWas() {
        CuratedThought before = load(workspace, FIRST).message(TURN).thoughts().getFirst();
        apply(workspace, new Act.RemoveThought(FIRST, at(1)));
        assertThat(words()).containsExactly("last");
        assertThat(load(workspace, FIRST).message(TURN).removed()).containsExactly(before);
        assertThat(load(workspace, FIRST).removedThought(before.id())).contains(before);
        apply(
                workspace,
                new Act.Revert(
                        FIRST,
                        new Subject.OneThought(new ThoughtRef.Identified(before.id())),
                        Field.REMOVED));
        assertThat(words()).containsExactly("one two three four", "last");
        assertThat(load(workspace, FIRST).message(TURN).removed()).isEmpty();
        assertThat(workspace.curation().undoTitle()).contains("Bring back thought");
    }

    @Test
    void anAddedThoughtThatWasRemovedComesBackToo() {
        split(1, 8);
        CuratedThought half = load(workspace, FIRST).message(TURN).thoughts().get(1);
        apply(workspace, new Act.RemoveThought(FIRST, at(2)));
        assertThat(load(workspace, FIRST).message(TURN).removed()).containsExactly(half);
        apply(
                workspace,
                new Act.Revert(
                        FIRST,
                        new Subject.OneThought(new ThoughtRef.Identified(half.id())),
                        Field.REMOVED));
        assertThat(words()).containsExactly("one two", "three four", "last");
    }
}
