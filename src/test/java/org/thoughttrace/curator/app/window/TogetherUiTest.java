package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.app.window.TourHands.Modifier;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.together.Bundles;
import org.thoughttrace.curator.logic.together.Releases;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

/// A colleague's bundle comes in, and what both changed is settled, by keyboard.
final class TogetherUiTest {

    @TempDir private Path folder;

    @Test
    void aBundleIsTakenInAndItsConflictsAreSettled() throws IOException {
        Path bundle = folder.resolve("colleague.jsonl.gz");
        try (Workspace colleague =
                SampleStore.open(Files.createDirectory(folder.resolve("colleague")))) {
            act(colleague, "Eve", new Act.SetNote(SampleStore.FIRST, "of Eve"));
            act(colleague, "Eve", new Act.SetStatus(SampleStore.FIRST, Status.REJECTED));
            Bundles.write(colleague, bundle);
        }
        Path store = folder.resolve("sample.ttc");
        try (Workspace own = SampleStore.open(folder)) {
            act(own, "Ann", new Act.SetNote(SampleStore.FIRST, "of Ann"));
            act(own, "Ann", new Act.SetStatus(SampleStore.FIRST, Status.ACCEPTED));
        }
        Path out = folder.resolve("given.jsonl.gz");
        try (OpenWindow open = OpenWindow.on(store, out)) {
            TourHands hands = open.hands();
            hands.await(
                    "a conversation",
                    () -> open.window().session().currentProperty().get().isPresent());
            hands.settle();
            open.beginWatch();
            TourHands.onScreen(() -> {
                open.window().importFiles(List.of(bundle));
                return true;
            });
            hands.settle();
            hands.click("Take in");
            hands.click("Show conflicts");
            hands.settle();
            Workspace workspace = open.window().session().workspace();
            assertThat(workspace.together().conflicts().all()).hasSize(2);
            hands.press(KeyCode.J, "j");
            focusButton(open);
            hands.press(KeyCode.UP, "");
            focusButton(open);
            hands.press(KeyCode.DOWN, "");
            hands.press(KeyCode.DIGIT1, "1");
            hands.await("one conflict", () -> workspace.together().conflicts().all().size() == 1);
            hands.settle();
            hands.press(KeyCode.DIGIT2, "2");
            hands.await("agreement", () -> workspace.together().conflicts().all().isEmpty());
            hands.press(KeyCode.Z, "z", Modifier.SHORTCUT);
            hands.await(
                    "the conflict again", () -> workspace.together().conflicts().all().size() == 1);
        }
    }

    /// Gives the keys to the first button of the values, as Tab does.
    private static void focusButton(OpenWindow open) {
        TourHands.onScreen(() -> {
            Objects.requireNonNull(open.window().scene().lookup(".conflict-side .primary-button"))
                    .requestFocus();
            return true;
        });
    }

    @Test
    void whatHasNoPlaceInANewReleaseIsListedUntilItIsDismissedByKey() throws IOException {
        Path bundle = folder.resolve("colleague.jsonl");
        try (Workspace colleague =
                Releases.store(
                        folder,
                        "colleague",
                        Releases.conversation("a_1", Releases.user(1, "One")),
                        Releases.conversation("b_1", Releases.user(2, "Two")))) {
            Releases.act(
                    colleague,
                    "Eve",
                    new Act.SetNote("b_1", "on what is gone"),
                    new Act.SetMessageText("b_1", 1, "Two, mended"));
            Bundles.write(colleague, bundle);
        }
        Path store;
        try (Workspace own =
                Releases.store(
                        folder, "own", Releases.conversation("a_1", Releases.user(1, "One")))) {
            store = own.file();
        }
        try (OpenWindow open = OpenWindow.reading(store, folder.resolve("unused"))) {
            TourHands hands = open.hands();
            open.beginWatch();
            TourHands.onScreen(() -> {
                open.window().importFiles(List.of(bundle));
                return true;
            });
            hands.settle();
            assertThat(
                            TourHands.onScreen(() ->
                                    isCut(
                                            open.window()
                                                    .scene()
                                                    .lookup(".merge-sheet .primary-button"))))
                    .isFalse();
            hands.click("See what applies");
            hands.settle();
            hands.click("Take in");
            hands.click("Show conflicts");
            hands.settle();
            Workspace workspace = open.window().session().workspace();
            assertThat(workspace.together().conflicts().vanished()).hasSize(2);
            assertThat(texts(open))
                    .contains("2 without a place", "on what is gone", "Eve · has no place here");
            hands.press(KeyCode.D, "d");
            hands.await("one", () -> workspace.together().conflicts().vanished().size() == 1);
            hands.settle();
            hands.press(KeyCode.D, "d");
            hands.await("none", () -> workspace.together().conflicts().vanished().isEmpty());
            hands.settle();
            hands.press(KeyCode.Z, "z", Modifier.SHORTCUT);
            hands.await("it again", () -> workspace.together().conflicts().vanished().size() == 1);
        }
        try (Workspace own = Workspace.openExisting(store)) {
            assertThat(own.together().conflicts().vanished()).hasSize(1);
        }
    }

    private static boolean isCut(@Nullable Node node) {
        Region button = (Region) Objects.requireNonNull(node);
        return button.getWidth() < button.prefWidth(-1) - 1;
    }

    /// Only a change of a flag comes, and not the flag: one is led to where it is listed.
    @Test
    void aMergeOfWhatDoesNotShowLeadsToTheConflicts() throws IOException {
        Path store;
        Path bundle = folder.resolve("partial.jsonl");
        String talk = Releases.conversation("a_1", Releases.user(1, "One"));
        try (Workspace own = Releases.store(folder, "own", talk)) {
            store = own.file();
        }
        try (Workspace other = Releases.store(folder, "other", talk)) {
            Releases.act(
                    other,
                    "Ann",
                    new Act.AddFlag(
                            "a_1",
                            new Subject.OneMessage(1),
                            "off_topic",
                            Severity.MINOR,
                            "Off",
                            null));
            UUID flag = SampleStore.load(other, "a_1").flags().getFirst().id();
            Releases.act(other, "Ben", new Act.ResolveFlag("a_1", flag));
            Bundles.writeOf("Ben", other, bundle);
        }
        try (OpenWindow open = OpenWindow.reading(store, folder.resolve("unused"))) {
            TourHands hands = open.hands();
            TourHands.onScreen(() -> {
                open.window().importFiles(List.of(bundle));
                return true;
            });
            hands.settle();
            hands.click("Take in");
            hands.click("Show conflicts");
            hands.settle();
            assertThat(texts(open)).contains("1 that does not show");
        }
    }

    @Test
    void whatIsInTheLogAndDoesNotShowIsListedUntilItIsDismissedByKey() throws IOException {
        String both =
                Releases.conversation("a_1", Releases.user(1, "One"), Releases.reply(2, "Two"));
        Path store;
        try (Workspace own =
                Releases.store(
                        folder, "own", Releases.conversation("a_1", Releases.user(1, "One")))) {
            store = own.file();
            String first = own.library().versions("a_1").getFirst().sha256();
            SampleStore.take(own, SampleStore.file(folder, "both.jsonl", both));
            String second = own.library().versions("a_1").getLast().sha256();
            Releases.act(
                    own,
                    "Eve",
                    new Act.ChooseSource("a_1", second),
                    new Act.AddThought("a_1", 2, "Fine with me", "scope_fit"),
                    new Act.ChooseSource("a_1", first));
        }
        try (OpenWindow open = OpenWindow.reading(store, folder.resolve("unused"))) {
            TourHands hands = open.hands();
            open.beginWatch();
            hands.press(KeyCode.DIGIT5, "5", Modifier.ALT, Modifier.SHIFT);
            hands.settle();
            Workspace workspace = open.window().session().workspace();
            assertThat(texts(open))
                    .contains(
                            "1 that does not show",
                            "Thought on turn 2, Scope Fit",
                            "Eve · does not show")
                    .anyMatch(text -> text.startsWith("This is in the log and does not show: "));
            hands.press(KeyCode.D, "d");
            hands.await("none", () -> workspace.together().conflicts().vanished().isEmpty());
            hands.settle();
            hands.press(KeyCode.Z, "z", Modifier.SHORTCUT);
            hands.await("it again", () -> workspace.together().conflicts().vanished().size() == 1);
        }
    }

    @Test
    void onlyWhatHasComeSinceTheLastBundleIsGivenOutByKeyboard() throws IOException {
        Path store = folder.resolve("sample.ttc");
        try (Workspace own = SampleStore.open(folder)) {
            act(own, "Test", new Act.SetNote(SampleStore.FIRST, "first"));
        }
        Path given = folder.resolve("sample-Test.bundle.jsonl.gz");
        Path next = folder.resolve("sample-Test-2.bundle.jsonl.gz");
        try (OpenWindow open = OpenWindow.reading(store, folder.resolve("unused"))) {
            TourHands hands = open.hands();
            open.beginWatch();
            hands.press(KeyCode.E, "e", Modifier.SHORTCUT, Modifier.SHIFT);
            hands.settle();
            hands.press(KeyCode.ENTER, "\r");
            hands.await("the first bundle", () -> Files.exists(given));
            Workspace workspace = open.window().session().workspace();
            act(workspace, "Test", new Act.SetNote(SampleStore.SECOND, "second"));
            act(workspace, "Test", new Act.SetNote(SampleStore.SECOND, "third"));
            hands.settle();
            hands.press(KeyCode.E, "e", Modifier.SHORTCUT, Modifier.SHIFT);
            hands.settle();
            hands.press(KeyCode.TAB, "\t");
            hands.press(KeyCode.DOWN, "");
            hands.settle();
            hands.press(KeyCode.ENTER, "\r");
            hands.await("the next bundle", () -> Files.exists(next));
        }
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(next))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .as("a header and two revisions")
                    .hasSize(3);
        }
    }

    private static List<String> texts(OpenWindow open) {
        return TourHands.onScreen(() ->
                open.window().scene().getRoot().lookupAll(".label").stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    private static void act(Workspace store, String curator, Act act) {
        store.curation().apply(curator, act);
    }
}
