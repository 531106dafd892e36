package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.app.window.TourHands.Modifier;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.intake.ImportProgress;
import org.thoughttrace.curator.model.Drawing;
import org.thoughttrace.curator.model.Subset;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A curator who keeps conversations by name and never touches the mouse.
final class SubsetJourneyUiTest {

    private static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");

    @TempDir private Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void importSample() {
        store = folder.resolve("subsets.ttc");
        OpenWindow.importInto(store, SAMPLE);
    }

    private OpenWindow open() {
        OpenWindow open = OpenWindow.reading(store, folder.resolve("out.jsonl"));
        open.beginWatch();
        return open;
    }

    private static List<String> names(OpenWindow open) {
        return open.window().session().workspace().subsets().all().stream()
                .map(Subset::name)
                .toList();
    }

    private static Subset.Content content(OpenWindow open, String name) {
        return open.window().session().workspace().subsets().find(name).orElseThrow().content();
    }

    private static void filter(OpenWindow open, String expression) {
        open.hands().press(KeyCode.F, "f", Modifier.SHORTCUT);
        open.hands().write(expression);
        open.hands().press(KeyCode.ENTER, "\r");
    }

    private static String shown(OpenWindow open) {
        return open.window().left().filter().expressionProperty().get();
    }

    /// Finds an act in the palette and does it.
    private static void palette(OpenWindow open, String words) {
        open.hands().press(KeyCode.K, "k", Modifier.SHORTCUT);
        open.hands().write(words);
        open.hands().settle();
        open.hands().press(KeyCode.ENTER, "\r");
    }

    @Test
    void aFilterIsSavedFrozenSampledRenamedDeletedAndBroughtBack() {
        try (OpenWindow open = open()) {
            TourHands hands = open.hands();
            filter(open, "turns:8..");
            hands.press(KeyCode.S, "S", Modifier.SHORTCUT, Modifier.SHIFT);
            hands.write("Long");
            hands.press(KeyCode.ENTER, "\r");
            hands.await("the subset", () -> shown(open).equals("subset:Long"));
            assertThat(content(open, "Long")).isEqualTo(new Subset.Live("turns:8.."));
            assertThat(open.window().left().queueModel().titleText().get()).isEqualTo("Long");

            palette(open, "freeze");
            hands.write("Gold");
            hands.press(KeyCode.ENTER, "\r");
            hands.await("the frozen one", () -> names(open).contains("Gold"));
            assertThat(content(open, "Gold")).isInstanceOf(Subset.Frozen.class);

            hands.press(KeyCode.R, "R", Modifier.SHORTCUT, Modifier.SHIFT);
            hands.write("2");
            hands.settle();
            hands.press(KeyCode.ENTER, "\r");
            hands.await("the sample", () -> names(open).size() == 3);
            assertThat(drawing(open).expression()).isEqualTo("subset:Gold");
            assertThat(drawing(open).number()).isEqualTo(2);

            hands.press(KeyCode.DIGIT4, "4", Modifier.ALT);
            hands.settle();
            hands.press(KeyCode.F2, "");
            hands.write("Gold standard");
            hands.press(KeyCode.ENTER, "\r");
            hands.await("the new name", () -> names(open).contains("Gold standard"));
            hands.press(KeyCode.DELETE, "\u007f");
            hands.await("the deletion", () -> !names(open).contains("Gold standard"));
            assertThat(thoughts(open)).as("Delete took no thought").isEqualTo(thoughtsInStore());
            hands.press(KeyCode.Z, "z", Modifier.SHORTCUT);
            hands.await("the undo", () -> names(open).contains("Gold standard"));
        }
        try (OpenWindow open = open()) {
            assertThat(names(open)).hasSize(3).contains("Gold standard", "Long");
            palette(open, "subset gold st");
            open.hands().await("the subset", () -> shown(open).equals("subset:\"Gold standard\""));
        }
    }

    private static Drawing drawing(OpenWindow open) {
        String sample =
                names(open).stream()
                        .filter(name -> name.startsWith("Sample"))
                        .findFirst()
                        .orElseThrow();
        Subset.Frozen frozen = (Subset.Frozen) content(open, sample);
        return Objects.requireNonNull(frozen.drawing());
    }

    private static long thoughts(OpenWindow open) {
        return open.window().session().workspace().library().summaries().stream()
                .mapToLong(summary -> summary.thoughts())
                .sum();
    }

    private long thoughtsInStore() {
        Path other = folder.resolve("untouched.ttc");
        try (Workspace workspace = Workspace.open(other)) {
            workspace.intake().importFiles(List.of(SAMPLE), "Test", ImportProgress.NONE);
            return workspace.library().summaries().stream()
                    .mapToLong(summary -> summary.thoughts())
                    .sum();
        }
    }

    @Test
    void whatIsMarkedInTheListIsKeptAsASubsetAndTakenBack() {
        try (OpenWindow open = open()) {
            TourHands hands = open.hands();
            hands.press(KeyCode.Q, "q");
            hands.press(KeyCode.DOWN, "", Modifier.SHIFT);
            hands.press(KeyCode.DOWN, "", Modifier.SHIFT);
            hands.await(
                    "three marks",
                    () -> open.window().left().queueModel().selectedProperty().get().size() == 3);
            List<String> marked =
                    TourHands.onScreen(
                            () -> open.window().left().queueModel().selectedProperty().get());
            hands.press(KeyCode.K, "k", Modifier.ALT);
            hands.settle();
            hands.write("Three");
            hands.press(KeyCode.ENTER, "\r");
            hands.await("the subset", () -> names(open).contains("Three"));
            assertThat(content(open, "Three")).isEqualTo(new Subset.Frozen(marked, null));
            hands.await("it is shown", () -> shown(open).equals("subset:Three"));
            hands.press(KeyCode.Z, "z", Modifier.SHORTCUT);
            hands.await("it is gone", () -> names(open).isEmpty());
        }
    }

    @Test
    void twoSubsetsArePutTogetherFromThePalette() {
        try (OpenWindow open = open()) {
            TourHands hands = open.hands();
            for (String name : List.of("turns:8..", "turns:..8")) {
                filter(open, name);
                hands.press(KeyCode.S, "S", Modifier.SHORTCUT, Modifier.SHIFT);
                hands.write(name.replace("turns:", ""));
                hands.press(KeyCode.ENTER, "\r");
                hands.settle();
            }
            hands.await("both", () -> names(open).size() == 2);
            hands.press(KeyCode.DIGIT4, "4", Modifier.ALT);
            hands.press(KeyCode.A, "a", Modifier.SHORTCUT);
            palette(open, "together intersection");
            hands.settle();
            hands.press(KeyCode.ENTER, "\r");
            hands.await("the third", () -> names(open).size() == 3);
            assertThat(content(open, "..8 and 8.."))
                    .isEqualTo(new Subset.Live("turns:..8 turns:8.."));
        }
    }

    @Test
    void theListAndTheSheetsAreNamedForThoseWhoListen() {
        try (OpenWindow open = open()) {
            TourHands hands = open.hands();
            for (String name : List.of("turns:8..", "turns:..8")) {
                open.window()
                        .session()
                        .workspace()
                        .curation()
                        .apply("Test", new Act.SaveSubset(name, new Subset.Live(name)));
            }
            hands.press(KeyCode.DIGIT4, "4", Modifier.ALT);
            hands.press(KeyCode.A, "a", Modifier.SHORTCUT);
            assertThat(open.window().left().subsets().model().meant()).hasSize(2);
            assertThat(faults(open)).as("list").isEmpty();
            for (String id : List.of("save", "sample", "union", "rename")) {
                TourHands.onScreen(() -> open.window().commands().get("subset." + id).perform());
                hands.settle();
                assertThat(open.window().sheets().openProperty().get()).as(id).isTrue();
                assertThat(faults(open)).as(id).isEmpty();
                hands.press(KeyCode.ESCAPE, "");
            }
        }
    }

    private static List<String> faults(OpenWindow open) {
        return TourHands.onScreen(() -> Controls.faults(open.window().scene().getRoot()));
    }

    @Test
    void renamingTheSubsetInTheFilterKeepsItShown() {
        try (OpenWindow open = open()) {
            TourHands hands = open.hands();
            filter(open, "turns:8..");
            hands.press(KeyCode.S, "S", Modifier.SHORTCUT, Modifier.SHIFT);
            hands.write("Long");
            hands.press(KeyCode.ENTER, "\r");
            hands.await("the subset", () -> shown(open).equals("subset:Long"));
            palette(open, "rename subset");
            hands.write("Longer");
            hands.press(KeyCode.ENTER, "\r");
            hands.await("the filter", () -> shown(open).equals("subset:Longer"));
            palette(open, "delete subset");
            hands.await("everything", () -> shown(open).isEmpty());
            assertThat(names(open)).isEmpty();
        }
    }
}
