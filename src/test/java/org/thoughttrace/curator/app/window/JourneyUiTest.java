package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.app.window.TourHands.Modifier;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.OpenConversation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// What a curator does by keyboard, in the real window, and what is left of it after a restart.
final class JourneyUiTest {

    private static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");

    @TempDir private Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void importSample() {
        store = folder.resolve("journey.ttc");
        OpenWindow.importInto(store, SAMPLE);
    }

    private OpenWindow open() {
        OpenWindow open = OpenWindow.reading(store, folder.resolve("out.jsonl"));
        open.beginWatch();
        return open;
    }

    private static CuratedConversation shown(OpenWindow open) {
        return open.window()
                .session()
                .currentProperty()
                .get()
                .map(OpenConversation::conversation)
                .orElseThrow();
    }

    private static CuratedThought firstThought(OpenWindow open) {
        return shown(open).message(1).thoughts().getFirst();
    }

    @Test
    void aLabelGivenByNumberIsUndoneAfterARestart() {
        String before;
        try (OpenWindow open = open()) {
            before = String.valueOf(firstThought(open).label());
            open.hands().press(KeyCode.DIGIT5, "5");
            open.hands().await("the label", () -> !before.equals(firstThought(open).label()));
        }
        try (OpenWindow open = open()) {
            assertThat(firstThought(open).label()).isNotEqualTo(before);
            open.hands().press(KeyCode.Z, "z", Modifier.SHORTCUT);
            open.hands().await("the undo", () -> before.equals(firstThought(open).label()));
            open.hands().press(KeyCode.Y, "y", Modifier.SHORTCUT);
            open.hands().await("the redo", () -> !before.equals(firstThought(open).label()));
        }
    }

    @Test
    void undoGoesToAConversationThatIsNoLongerOnScreen() {
        try (OpenWindow open = open()) {
            String first = shown(open).id();
            open.hands().press(KeyCode.DIGIT3, "3", Modifier.SHORTCUT);
            open.hands().await("the status", () -> shown(open).status() == Status.ACCEPTED);
            open.hands().press(KeyCode.N, "n");
            open.hands().await("the next conversation", () -> !shown(open).id().equals(first));
            open.hands().press(KeyCode.Z, "z", Modifier.SHORTCUT);
            open.hands().await("the first again", () -> shown(open).id().equals(first));
            assertThat(shown(open).status()).isEqualTo(Status.UNREVIEWED);
        }
    }

    @Test
    void typingInAFieldTriggersNoShortcut() {
        try (OpenWindow open = open()) {
            String before = shown(open).id();
            open.hands().press(KeyCode.T, "t");
            open.hands().press(KeyCode.N, "n");
            open.hands().press(KeyCode.DIGIT2, "2");
            assertThat(shown(open).id()).isEqualTo(before);
            assertThat(firstThought(open).isRelabelled()).isFalse();
            open.hands().press(KeyCode.ESCAPE, "");
            assertThat(firstThought(open).isEdited()).isFalse();
        }
    }

    @Test
    void whatWasBeingWrittenSurvivesTheProgramBeingKilled() throws IOException {
        Path copy = folder.resolve("killed.ttc");
        try (OpenWindow open = open()) {
            open.hands().press(KeyCode.T, "t");
            open.hands().write("Half a thought, and then the power went");
            open.hands().settle();
            // A kill leaves the file and its write-ahead log as they are at this moment.
            Files.copy(store, copy, StandardCopyOption.REPLACE_EXISTING);
            Files.copy(
                    store.resolveSibling("journey.ttc-wal"),
                    folder.resolve("killed.ttc-wal"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        store = copy;
        try (OpenWindow open = open()) {
            open.hands().settle();
            open.hands().click("Go on writing");
            open.hands()
                    .await(
                            "the editor",
                            () -> open.window().readerModel().editingProperty().get().isPresent());
            open.hands().press(KeyCode.ENTER, "\r", Modifier.SHORTCUT);
            open.hands()
                    .await(
                            "the thought",
                            () -> firstThought(open).content().startsWith("Half a thought"));
        }
    }

    @Test
    void theKeyShownBesideAnOfferTakesItAfterWhatCameOverIt() {
        try (OpenWindow open = open()) {
            List<String> taken = new ArrayList<>();
            TourHands.onScreen(() -> {
                open.window()
                        .session()
                        .tell(
                                new Notice(
                                        Notice.Kind.OFFER,
                                        "It was kept.",
                                        "Go on",
                                        () -> taken.add("taken")));
                return true;
            });
            assertThat(offerKey(open)).isEqualTo("F9");
            open.hands().press(KeyCode.F3, "");
            assertThat(offerKey(open)).isEmpty();
            open.hands().press(KeyCode.J, "j");
            open.hands().press(KeyCode.F9, "");
            assertThat(taken).containsExactly("taken");
            open.hands().press(KeyCode.F9, "");
            assertThat(taken).hasSize(1);
        }
    }

    @Test
    void aMessageIsClosedByKeyWithoutTakingItsOffer() {
        try (OpenWindow open = open()) {
            for (var modifiers : List.of(List.of(), List.of(Modifier.SHIFT))) {
                List<String> taken = new ArrayList<>();
                Notice offer =
                        new Notice(
                                Notice.Kind.OFFER,
                                "It was kept.",
                                "Go on",
                                () -> taken.add("taken"));
                TourHands.onScreen(() -> {
                    open.window().session().tell(offer);
                    return true;
                });
                if (modifiers.isEmpty()) {
                    open.hands().press(KeyCode.ESCAPE, "");
                } else {
                    open.hands().press(KeyCode.F9, "", Modifier.SHIFT);
                }
                open.hands()
                        .await(
                                "no message",
                                () -> open.window().session().noticeProperty().get().isEmpty());
                assertThat(taken).isEmpty();
            }
        }
    }

    private static String offerKey(OpenWindow open) {
        return TourHands.onScreen(() ->
                open.window().scene().lookup(".notice .key-cap") instanceof Label cap
                        ? cap.getText()
                        : "");
    }

    @Test
    void theKeyThatOpensAFieldIsNotTypedIntoIt() {
        try (OpenWindow open = open()) {
            String words = firstThought(open).content();
            open.hands().press(KeyCode.T, "t");
            open.hands().press(KeyCode.X, "x");
            open.hands().press(KeyCode.ENTER, "\r", Modifier.SHORTCUT);
            open.hands()
                    .await(
                            "the typed letter and no other",
                            () -> firstThought(open).content().equals(words + "x"));
        }
    }

    @Test
    void deleteRemovesTheThought() {
        try (OpenWindow open = open()) {
            int thoughts = shown(open).thoughtCount();
            // A keyboard's Delete prints a control character.
            open.hands().press(KeyCode.DELETE, "\u007f");
            open.hands().await("one less", () -> shown(open).thoughtCount() == thoughts - 1);
        }
    }

    @Test
    void aRemovedThoughtIsLookedAtAndBroughtBackByKey() {
        try (OpenWindow open = open()) {
            int thoughts = shown(open).thoughtCount();
            CuratedThought first = firstThought(open);
            open.hands().press(KeyCode.DELETE, "\u007f");
            open.hands().await("one less", () -> shown(open).thoughtCount() == thoughts - 1);
            open.hands().settle();
            assertThat(open.window().scene().getRoot().lookup(".removed-toggle")).isNotNull();
            assertThat(open.window().scene().getRoot().lookup(".removed-thought")).isNull();
            open.hands().press(KeyCode.O, "O", Modifier.SHIFT);
            open.hands()
                    .await(
                            "the removed thought",
                            () ->
                                    open.window().scene().getRoot().lookup(".removed-thought")
                                            != null);
            open.hands().press(KeyCode.DELETE, "\u007f", Modifier.SHIFT);
            open.hands().await("it is back", () -> firstThought(open).equals(first));
            open.hands().settle();
            assertThat(open.window().scene().getRoot().lookup(".removed-toggle")).isNull();
        }
    }

    @Test
    void escapeClosesTheGuide() {
        try (OpenWindow open = open()) {
            open.hands().press(KeyCode.F1, "");
            open.hands().press(KeyCode.ESCAPE, "");
            int before = open.window().session().turnProperty().get();
            open.hands().press(KeyCode.J, "j");
            open.hands()
                    .await(
                            "the next turn",
                            () -> open.window().session().turnProperty().get() == before + 1);
        }
    }

    @Test
    void aNoteIsKeptWhereItWasWrittenAndTheNextConversationOpens() {
        try (OpenWindow open = open()) {
            String first = shown(open).id();
            String second = open.window().session().conversations().get(1).id();
            open.hands().press(KeyCode.M, "m");
            open.hands().write("Ask about the knee");
            TourHands.onScreen(() -> {
                // As a press on the list does: the note loses the keys, a row is opened.
                open.window().session().open(second);
                open.window().reader().requestFocus();
                return true;
            });
            open.hands().settle();
            open.hands().await("the second", () -> shown(open).id().equals(second));
            open.hands()
                    .await(
                            "the note",
                            () ->
                                    open.window()
                                            .session()
                                            .workspace()
                                            .library()
                                            .load(first)
                                            .orElseThrow()
                                            .conversation()
                                            .note()
                                            .equals("Ask about the knee"));
            assertThat(shown(open).id()).isEqualTo(second);
        }
    }

    @Test
    void anEditThatChangesNothingWritesNothing() {
        try (OpenWindow open = open()) {
            open.hands().press(KeyCode.E, "e");
            open.hands().press(KeyCode.ENTER, "\r", Modifier.SHORTCUT);
            open.hands().settle();
            assertThat(open.window().session().workspace().library().revisions()).isEmpty();
        }
    }

    @Test
    void aThoughtIsAddedMovedSplitAndRemovedByKey() {
        try (OpenWindow open = open()) {
            int thoughts = shown(open).thoughtCount();
            open.hands().press(KeyCode.A, "a");
            open.hands().write("One reason more. And another one.");
            open.hands().press(KeyCode.ENTER, "\r", Modifier.SHORTCUT);
            open.hands().await("the new thought", () -> shown(open).thoughtCount() == thoughts + 1);
            open.hands().press(KeyCode.O, "o");
            open.hands().press(KeyCode.DOWN, "", Modifier.ALT);
            open.hands()
                    .await(
                            "the move",
                            () ->
                                    shown(open).message(3).thoughts().stream()
                                            .anyMatch(thought -> thought.source() == null));
            open.hands().press(KeyCode.Z, "z", Modifier.SHORTCUT);
            open.hands().press(KeyCode.Z, "z", Modifier.SHORTCUT);
            open.hands().await("all as before", () -> shown(open).thoughtCount() == thoughts);
        }
    }

    @Test
    void anExportByKeyGivesTheSampleBackByteForByte() throws IOException {
        try (OpenWindow open = open()) {
            open.hands().press(KeyCode.E, "e", Modifier.SHORTCUT);
            open.hands().click("Export");
            open.hands().click("Done");
        }
        assertThat(exported()).hasBinaryContent(Files.readAllBytes(SAMPLE));
    }

    private Path exported() {
        Path beside = folder.resolve("journey-cleaned.jsonl");
        return Files.exists(beside) ? beside : folder.resolve("out.jsonl");
    }
}
