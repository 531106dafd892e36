package org.thoughttrace.curator.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.Tasks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class NoteViewModelTest {

    @TempDir Path folder;
    private SampleSession sample;
    private Session session;
    private NoteViewModel note;
    private final List<Runnable> pauses = new ArrayList<>();

    @BeforeEach
    void open() {
        sample = SampleSession.in(folder);
        session = sample.session();
        note =
                new NoteViewModel(
                        session,
                        (delay, action) -> {
                            pauses.add(action);
                            // A task to cancel: what runs here is up to the test.
                            return Tasks.inline().read("", control -> "", done -> {}, failed -> {});
                        });
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void aPauseSavesWhatWasWrittenAsOneAct() {
        note.textProperty().set("Two ");
        note.textProperty().set("Two tasks");
        assertThat(sample.stored(SampleSession.JOURNEY).note()).isEmpty();
        pauses.getLast().run();
        assertThat(sample.stored(SampleSession.JOURNEY).note()).isEqualTo("Two tasks");
        assertThat(sample.workspace().library().revisions(SampleSession.JOURNEY)).hasSize(1);
    }

    @Test
    void savingTwiceIsOneAct() {
        note.textProperty().set("Two tasks");
        note.save();
        note.save();
        assertThat(sample.workspace().library().revisions(SampleSession.JOURNEY)).hasSize(1);
    }

    @Test
    void goingToAnotherConversationSavesToTheOneItWasWrittenOn() {
        note.textProperty().set("Two tasks");
        session.open(SampleSession.HIVES);
        assertThat(sample.stored(SampleSession.JOURNEY).note()).isEqualTo("Two tasks");
        assertThat(sample.stored(SampleSession.HIVES).note()).isEmpty();
        assertThat(note.textProperty().get()).isEmpty();
        session.open(SampleSession.JOURNEY);
        assertThat(note.textProperty().get()).isEqualTo("Two tasks");
    }

    @Test
    void anotherActDoesNotTakeAwayWhatIsBeingWritten() {
        note.textProperty().set("Two ta");
        session.perform(new Act.AddTag(SampleSession.JOURNEY, "travel"));
        assertThat(note.textProperty().get()).isEqualTo("Two ta");
    }

    @Test
    void undoTakesTheNoteBackInTheField() {
        note.textProperty().set("Two tasks");
        note.save();
        session.undo();
        assertThat(note.textProperty().get()).isEmpty();
        session.redo();
        assertThat(note.textProperty().get()).isEqualTo("Two tasks");
    }

    @Test
    void showingANoteIsNoAct() {
        session.open(SampleSession.HIVES);
        session.open(SampleSession.JOURNEY);
        assertThat(pauses).isEmpty();
        assertThat(session.undoTitleProperty().get()).isEmpty();
    }
}
