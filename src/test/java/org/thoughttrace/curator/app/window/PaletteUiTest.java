package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.app.window.TourHands.Modifier;
import org.thoughttrace.curator.logic.check.Talk;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.ui.session.OpenConversation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The palette and the keys of one's own, in the real window and by keyboard alone.
final class PaletteUiTest {

    private static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");

    @TempDir private Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void importSample() {
        store = folder.resolve("palette.ttc");
        OpenWindow.importInto(store, SAMPLE);
    }

    @Test
    void anActIsFoundByAFewLettersAndDone() {
        try (OpenWindow open = open()) {
            Node before = focus(open);
            find(open, "st acc");
            open.hands().press(KeyCode.ENTER, "\r");
            open.hands().await("the status", () -> shown(open).status() == Status.ACCEPTED);
            assertThat(focus(open)).isSameAs(before);
        }
    }

    @Test
    void aConversationIsFoundByItsId() {
        try (OpenWindow open = open()) {
            String wanted = open.window().session().conversations().get(5).id();
            find(open, wanted);
            open.hands().press(KeyCode.ENTER, "\r");
            open.hands().await("the conversation", () -> shown(open).id().equals(wanted));
        }
    }

    @Test
    void aConversationIsFoundByWhatItsTitleReadsAs() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("signs.jsonl"),
                        Talk.of("signs_1").user("**Boil** the `quinces` slowly").line() + "\n");
        OpenWindow.importInto(store, file);
        try (OpenWindow open = open()) {
            find(open, "boil the quinces");
            assertThat(cells(open)).contains("Boil the quinces slowly, signs_1");
        }
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        try (OpenWindow open = open()) {
            Node before = focus(open);
            find(open, "next turn");
            open.hands().press(KeyCode.DOWN, "");
            open.hands().press(KeyCode.ESCAPE, "");
            assertThat(focus(open)).isSameAs(before);
            assertThat(open.window().session().turnProperty().get()).isEqualTo(1);
            assertThat(open.window().session().workspace().library().revisions()).isEmpty();
        }
    }

    @Test
    void fromAFieldThatIsGoneTheKeysComeBackToTheReader() {
        try (OpenWindow open = open()) {
            open.hands().press(KeyCode.T, "t");
            open.hands().press(KeyCode.K, "k", Modifier.SHORTCUT);
            open.hands().press(KeyCode.ESCAPE, "");
            open.hands().settle();
            open.hands().press(KeyCode.J, "j");
            open.hands().await("turn 2", () -> open.window().session().turnProperty().get() == 2);
        }
    }

    @Test
    void aKeyIsChangedAndStillChangedAfterARestart() {
        try (OpenWindow open = open()) {
            find(open, "change the keys");
            open.hands().press(KeyCode.ENTER, "\r");
            open.hands().write("next turn");
            open.hands().press(KeyCode.ENTER, "\r");
            // In use: refused, and the command that has it is named.
            open.hands().press(KeyCode.K, "k");
            assertThat(shows(open, "K is “Previous turn” already.")).isTrue();
            open.hands().press(KeyCode.TAB, "\t");
            assertThat(shows(open, "Tab goes from one control to the next.")).isTrue();
            open.hands().press(KeyCode.B, "b");
            open.hands().press(KeyCode.ESCAPE, "");
            leaveSheet(open);
            assertMoves(open);
        }
        try (OpenWindow open = open()) {
            assertMoves(open);
        }
    }

    private static void leaveSheet(OpenWindow open) {
        open.hands().await("the sheet to go", () -> !open.window().sheets().openProperty().get());
    }

    private static void assertMoves(OpenWindow open) {
        open.hands().press(KeyCode.J, "j");
        assertThat(open.window().session().turnProperty().get()).isEqualTo(1);
        open.hands().press(KeyCode.B, "b");
        open.hands().await("turn 2", () -> open.window().session().turnProperty().get() == 2);
    }

    @Test
    void everyCommandHasATitleOfItsOwn() {
        try (OpenWindow open = open()) {
            assertThat(open.window().commands().all())
                    .extracting(command -> command.area() + command.title())
                    .doesNotHaveDuplicates();
        }
    }

    private OpenWindow open() {
        OpenWindow open = OpenWindow.reading(store, folder.resolve("out.jsonl"));
        open.beginWatch();
        return open;
    }

    private static void find(OpenWindow open, String words) {
        open.hands().press(KeyCode.K, "k", Modifier.SHORTCUT);
        open.hands().write(words);
        open.hands().settle();
    }

    private static CuratedConversation shown(OpenWindow open) {
        return open.window()
                .session()
                .currentProperty()
                .get()
                .map(OpenConversation::conversation)
                .orElseThrow();
    }

    private static Node focus(OpenWindow open) {
        return TourHands.onScreen(() -> open.window().scene().getFocusOwner());
    }

    private static List<String> cells(OpenWindow open) {
        return TourHands.onScreen(() ->
                open.window().scene().getRoot().lookupAll(".palette-list .list-cell").stream()
                        .map(cell -> String.valueOf(cell.getAccessibleText()))
                        .toList());
    }

    private static boolean shows(OpenWindow open, String words) {
        return TourHands.onScreen(() ->
                open.window().scene().getRoot().lookupAll(".label").stream()
                        .anyMatch(node -> words.equals(((Labeled) node).getText())));
    }
}
