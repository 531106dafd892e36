package org.thoughttrace.curator.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.logic.text.TextDiff;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.ui.inspector.ConversationDetails.Word;
import org.thoughttrace.curator.ui.inspector.FlagsViewModel.Card;
import org.thoughttrace.curator.ui.inspector.HistoryLine.Change;
import org.thoughttrace.curator.ui.inspector.InspectorViewModel.Tab;
import org.thoughttrace.curator.ui.session.Session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class InspectorViewModelTest {

    private static final String ID = SampleSession.JOURNEY;

    @TempDir Path folder;
    private SampleSession sample;
    private Session session;
    private InspectorViewModel model;

    @BeforeEach
    void open() {
        sample = SampleSession.in(folder);
        session = sample.session();
        model = new InspectorViewModel(session);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private ConversationDetails details() {
        return model.details().detailsProperty().get().orElseThrow();
    }

    @Test
    void aSurveyIsToldInWords() {
        assertThat(details().survey())
                .extracting(Word::shown)
                .startsWith("34", "Female", "Graduate", "Furniture restorer", "every day")
                .contains("trips", "letters in English");
        assertThat(details().model()).isEqualTo("Claude Opus 4.6 · Anthropic");
        session.open(SampleSession.BALCONY);
        assertThat(details().survey()).isEmpty();
    }

    @Test
    void statusTagsAndTopicsGoToTheStore() {
        model.details().setStatus(Status.NEEDS_DISCUSSION);
        model.details().addTag("  travel ");
        model.details().addTag(" ");
        model.details().addTopic("technology", "");
        model.details().addTopic("technology", "trains");
        assertThat(sample.stored(ID).status()).isEqualTo(Status.NEEDS_DISCUSSION);
        assertThat(sample.stored(ID).tags()).containsExactly("travel");
        assertThat(details().topics())
                .extracting(Word::shown)
                .containsExactly("Technology", "Technology / trains");
        model.details().removeTag("travel");
        model.details().removeTopic("technology");
        assertThat(sample.stored(ID).tags()).isEmpty();
        assertThat(sample.stored(ID).topics()).containsExactly("technology/trains");
    }

    @Test
    void anotherVersionOfTheSourceCanBeChosen() throws IOException {
        assertThat(details().source().contested()).isFalse();
        sample.importOtherVersion(folder);
        assertThat(details().source().contested()).isTrue();
        assertThat(details().task()).startsWith("I planned");
        assertThat(details().source().open()).isTrue();
        String other = session.workspace().library().versions(ID).getLast().sha256();
        session.perform(new Act.ChooseSource(ID, other));
        assertThat(details().task()).startsWith("We planned");
        assertThat(details().source().contested()).isTrue();
        assertThat(details().source().open()).isFalse();
        session.undo();
        assertThat(details().source().open()).isTrue();
    }

    @Test
    void aFlagQuotesTheCodePointsItMarks() {
        assertThat(FlagsViewModel.excerpt("🌧️ rain 🌧️", new Span(3, 7))).isEqualTo("rain");
        assertThat(FlagsViewModel.excerpt("short", new Span(3, 70))).isEqualTo("rt");
        raise(new Subject.OneMessage(1), new Span(0, 14));
        raise(new Subject.OneThought(new ThoughtRef.Numbered(2, 1)), null);
        raise(new Subject.WholeConversation(), null);
        assertThat(model.flags().openProperty().get())
                .extracting(Card::place)
                .containsExactlyInAnyOrder("turn 1", "thought on turn 2", "whole conversation");
        assertThat(model.flags().openProperty().get())
                .extracting(Card::quote)
                .containsExactlyInAnyOrder("My grandmother", "", "");
    }

    private void raise(Subject on, @org.jspecify.annotations.Nullable Span span) {
        FlagFormViewModel form = FlagFormViewModel.raise(session, ID, on, span, "it");
        assertThat(form.submit()).isFalse();
        assertThat(form.chooseByKey("A")).isTrue();
        assertThat(form.submit()).isTrue();
    }

    @Test
    void aFlagIsEditedResolvedReopenedAndRemoved() {
        raise(new Subject.OneMessage(3), null);
        Flag flag = sample.stored(ID).flags().getFirst();
        FlagFormViewModel form = FlagFormViewModel.edit(session, ID, flag);
        assertThat(form.kindProperty().get().orElseThrow().key()).isEqualTo("duplicate");
        form.severityProperty().set(Severity.MAJOR);
        form.commentProperty().set(" twice ");
        form.submit();
        Flag edited = sample.stored(ID).flags().getFirst();
        assertThat(edited.severity()).isEqualTo(Severity.MAJOR);
        assertThat(edited.comment()).isEqualTo("twice");
        model.flags().goTo(model.flags().openProperty().get().getFirst());
        assertThat(session.turnProperty().get()).isEqualTo(3);
        model.flags().resolve(model.flags().openProperty().get().getFirst());
        assertThat(model.flags().openProperty().get()).isEmpty();
        model.flags().reopen(model.flags().resolvedProperty().get().getFirst());
        model.flags().remove(model.flags().openProperty().get().getFirst());
        assertThat(sample.stored(ID).flags()).isEmpty();
    }

    @Test
    void theHistoryIsCountedAlwaysAndReadWhileWatched() {
        model.details().addTag("travel");
        assertThat(model.history().countProperty().get()).isEqualTo(1);
        assertThat(model.history().lines()).isEmpty();
        model.tabProperty().set(Tab.HISTORY);
        assertThat(model.history().lines()).hasSize(1);
        session.perform(
                new Act.SetLabel(ID, new ThoughtRef.Numbered(2, 1), "partial_satisfaction"));
        session.undo();
        List<Change> lines = model.history().lines().stream().map(Change.class::cast).toList();
        assertThat(lines)
                .extracting(Change::kind)
                .containsExactly(
                        RevisionGroup.Kind.UNDO, RevisionGroup.Kind.ACT, RevisionGroup.Kind.ACT);
        assertThat(lines.get(1).what()).isEqualTo("label, reaction on turn 2");
        assertThat(lines.get(1).turn()).isEqualTo(2);
        assertThat(lines.get(1).change())
                .extracting(TextDiff.Part::text)
                .containsExactly("Explicit Affirmation", " → ", "Partial Satisfaction");
        session.open(SampleSession.HIVES);
        assertThat(model.history().lines()).isEmpty();
    }

    @Test
    void oneEntryIsRevertedOrTheReasonWhyNotIsSaid() {
        session.perform(new Act.SetStatus(ID, Status.ACCEPTED));
        model.details().addTag("travel");
        session.perform(new Act.SetStatus(ID, Status.REJECTED));
        model.tabProperty().set(Tab.HISTORY);
        model.history().revert((Change) model.history().lines().get(1));
        assertThat(sample.stored(ID).tags()).isEmpty();
        assertThat(sample.stored(ID).status()).isEqualTo(Status.REJECTED);
        assertThat(session.noticeProperty().get()).isEmpty();
        model.history().revert((Change) model.history().lines().getLast());
        assertThat(sample.stored(ID).status()).isEqualTo(Status.REJECTED);
        assertThat(session.noticeProperty().get().orElseThrow().text())
                .contains("changed again since");
    }

    private List<String> lines() {
        return model.history().lines().stream()
                .map(line ->
                        switch (line) {
                            case HistoryLine.Group group ->
                                    group.kind()
                                            + " "
                                            + group.title()
                                            + ": "
                                            + group.changes()
                                            + (group.unfolded() ? " shown" : "");
                            case Change change -> change.place() + " " + change.what();
                        })
                .toList();
    }

    @Test
    void aGroupOfChangesIsOneLineThatUnfolds() {
        session.perform(new Act.AddTag(ID, "travel"));
        session.perform(
                "Two at once",
                List.of(new Act.SetStatus(ID, Status.ACCEPTED), new Act.SetNote(ID, "done")));
        session.undo();
        model.tabProperty().set(Tab.HISTORY);
        assertThat(model.history().countProperty().get()).isEqualTo(3);
        assertThat(lines())
                .containsExactly("UNDO Two at once: 2", "ACT Two at once: 2", "ALONE tag");
        model.history().unfold(model.history().lines().get(1));
        assertThat(lines())
                .containsExactly(
                        "UNDO Two at once: 2",
                        "ACT Two at once: 2 shown",
                        "IN_GROUP note",
                        "IN_GROUP status",
                        "ALONE tag");
        // What is done meanwhile leaves it unfolded.
        session.perform(new Act.AddTag(ID, "family"));
        assertThat(lines()).hasSize(6).contains("ACT Two at once: 2 shown");
        model.history().fold(model.history().lines().get(3));
        assertThat(lines()).hasSize(4);
        assertThat(model.history().countProperty().get()).isEqualTo(4);
    }

    @Test
    void oneChangeOfAGroupIsRevertedAlone() {
        session.perform(
                "Two at once",
                List.of(new Act.SetStatus(ID, Status.ACCEPTED), new Act.SetNote(ID, "done")));
        model.tabProperty().set(Tab.HISTORY);
        model.history().unfold(model.history().lines().getFirst());
        model.history().revert((Change) model.history().lines().get(1));
        assertThat(sample.stored(ID).note()).isEmpty();
        assertThat(sample.stored(ID).status()).isEqualTo(Status.ACCEPTED);
    }
}
