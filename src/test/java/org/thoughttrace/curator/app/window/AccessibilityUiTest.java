package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.app.window.TourHands.Modifier;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.ui.inspector.InspectorViewModel;
import org.thoughttrace.curator.ui.session.OpenConversation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The window for those who have no mouse, or do not see: everything is named, can be come to by
/// key in the order of reading, and shows that one has come to it.
final class AccessibilityUiTest {

    private static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");
    private static final int MOST_STEPS = 120;

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init") // JUnit calls open before each test.
    private OpenWindow open;

    @BeforeEach
    void openWithWorkDone() {
        Path store = folder.resolve("access.ttc");
        OpenWindow.importInto(store, SAMPLE);
        open = OpenWindow.on(store, folder.resolve("out.jsonl"));
        open.hands()
                .await(
                        "a conversation",
                        () -> open.window().session().currentProperty().get().isPresent());
        TourHands.onScreen(() -> {
            open.stage().setWidth(1440);
            open.stage().setHeight(900);
            open.window().shell().inspectorShownProperty().set(true);
            open.window().shell().queueShownProperty().set(true);
            String id = shown().id();
            ThoughtRef thought =
                    new ThoughtRef.Identified(shown().message(1).thoughts().getFirst().id());
            open.window().session().perform(new Act.SetThoughtText(id, thought, "Other words"));
            open.window().session().perform(new Act.SetMessageText(id, 1, "Another message"));
            for (Subject subject :
                    List.of(new Subject.OneThought(thought), new Subject.OneMessage(1))) {
                open.window()
                        .session()
                        .perform(
                                new Act.AddFlag(
                                        id, subject, "off_topic", Severity.MINOR, "why", null));
            }
            open.window().session().perform(new Act.AddTag(id, "travel"));
            return true;
        });
        open.hands().settle();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private CuratedConversation shown() {
        return open.window()
                .session()
                .currentProperty()
                .get()
                .map(OpenConversation::conversation)
                .orElseThrow();
    }

    @Test
    void everyControlOfTheWindowHasANameAndARole() {
        SoftAssertions all = new SoftAssertions();
        for (InspectorViewModel.Tab tab : InspectorViewModel.Tab.values()) {
            showTab(tab);
            all.assertThat(faults()).as(tab.title()).isEmpty();
        }
        open.hands().press(KeyCode.T, "t");
        all.assertThat(faults()).as("editor of a thought").isEmpty();
        open.hands().press(KeyCode.ESCAPE, "");
        open.hands().press(KeyCode.E, "e");
        all.assertThat(faults()).as("editor of a message").isEmpty();
        open.hands().press(KeyCode.ESCAPE, "");
        all.assertAll();
    }

    private void showTab(InspectorViewModel.Tab tab) {
        switch (tab) {
            case DETAILS ->
                    TourHands.onScreen(() -> {
                        open.window().inspector().showDetails();
                        return true;
                    });
            case FLAGS -> open.hands().press(KeyCode.G, "G", Modifier.SHIFT);
            case HISTORY -> open.hands().press(KeyCode.H, "h");
        }
        open.hands().settle();
    }

    private List<String> faults() {
        return TourHands.onScreen(() -> Controls.faults(open.window().scene().getRoot()));
    }

    @Test
    void everyControlOfASheetHasANameAndARole() {
        SoftAssertions all = new SoftAssertions();
        for (String id :
                List.of(
                        "file.export",
                        "bulk.open",
                        "bulk.flag",
                        "bulk.relabel",
                        "bulk.replace",
                        "settings.scheme",
                        "settings.preferences",
                        "help.keys",
                        "help.guide")) {
            perform(id);
            all.assertThat(open.window().sheets().openProperty().get()).as(id).isTrue();
            all.assertThat(faults()).as(id).isEmpty();
            open.hands().press(KeyCode.ESCAPE, "");
        }
        TourHands.onScreen(() -> {
            open.window().importFiles(List.of(SAMPLE));
            return true;
        });
        open.hands().settle();
        all.assertThat(faults()).as("import").isEmpty();
        all.assertAll();
    }

    private void perform(String id) {
        TourHands.onScreen(() -> open.window().commands().get(id).perform());
        open.hands().settle();
    }

    @Test
    void everyControlOfAPopoverHasANameAndARole() {
        SoftAssertions all = new SoftAssertions();
        for (String id :
                List.of(
                        "thought.label",
                        "turn.stage",
                        "turn.boundary",
                        "turn.relation",
                        "flag.turn",
                        "flag.thought")) {
            perform(id);
            Window popover = popover();
            all.assertThat(TourHands.onScreen(() -> Controls.faults(popover.getScene().getRoot())))
                    .as(id)
                    .isEmpty();
            TourHands.onScreen(() -> {
                popover.hide();
                return true;
            });
            open.hands().settle();
        }
        all.assertAll();
    }

    private static Window popover() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow && window.isShowing())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing has opened"));
    }

    @Test
    void turnsAndThoughtsAreToldWithWhatTheyHold() {
        List<String> told =
                TourHands.onScreen(() ->
                        open.window().reader().lookupAll("*").stream()
                                .map(node -> String.valueOf(node.getAccessibleText()))
                                .toList());
        int turns = shown().messages().size();
        assertThat(told)
                .anyMatch(text ->
                        text.equals("Turn 1 of " + turns + ", user, 1 reason, 2 open flags"))
                .anyMatch(text ->
                        text.startsWith("reason on turn 1, ") && text.contains("Other words"))
                .anyMatch(text -> text.startsWith("Minor flag, "));
        open.hands().press(KeyCode.J, "j");
        assertThat(open.window().reader().getAccessibleText())
                .startsWith("Reader. Turn 2 of " + turns + ", assistant");
    }

    @Test
    void tabGoesThroughListTurnAndInspectorAndBack() {
        open.hands().press(KeyCode.Q, "q");
        List<String> there = steps(KeyCode.TAB);
        assertThat(there)
                .containsSubsequence(
                        "Conversations",
                        "Width of the list",
                        open.window().reader().getAccessibleText(),
                        "edited · what changed",
                        label(),
                        "More for this thought",
                        "edited",
                        "Width of the inspector",
                        "Details");
        open.hands().press(KeyCode.Q, "q");
        List<String> back = steps(KeyCode.TAB, Modifier.SHIFT);
        assertThat(back)
                .containsSubsequence("Width of the inspector", label(), "Width of the list");
    }

    private String label() {
        return TourHands.onScreen(
                () -> Controls.name(open.window().reader().lookup(".thought-label")));
    }

    /// The names of what one comes to, from here until one is here again.
    private List<String> steps(KeyCode key, Modifier... with) {
        List<String> names = new ArrayList<>();
        Node start = focus();
        names.add(Controls.name(start));
        for (int step = 0; step < MOST_STEPS; step++) {
            open.hands().press(key, "\t", with);
            Node now = focus();
            if (now == start) {
                return names;
            }
            names.add(Controls.name(now));
        }
        throw new AssertionError("Tab does not come round: " + names);
    }

    private Node focus() {
        return TourHands.onScreen(() -> open.window().scene().getFocusOwner());
    }

    @Test
    void f6GoesFromPaneToPaneAlsoOutOfAField() {
        open.hands().press(KeyCode.Q, "q");
        open.hands().press(KeyCode.F6, "");
        assertThat(focus()).isSameAs(open.window().reader());
        open.hands().press(KeyCode.F6, "");
        assertThat(open.window().inspector().isFocusWithin()).isTrue();
        open.hands().press(KeyCode.F6, "");
        assertThat(open.window().left().queue().isFocusWithin()).isTrue();
        open.hands().press(KeyCode.M, "m");
        open.hands().press(KeyCode.F6, "", Modifier.SHIFT);
        assertThat(focus()).isSameAs(open.window().reader());
    }

    @Test
    void theFocusStaysInTheReaderWhenWhatHadItIsMadeAnew() {
        TourHands.onScreen(() -> {
            open.window().reader().lookup(".thought-label").requestFocus();
            return true;
        });
        open.hands().press(KeyCode.DIGIT5, "5");
        open.hands().settle();
        assertThat(open.window().reader().isFocusWithin()).isTrue();
    }

    @Test
    void theLineBetweenTwoPanesMovesByKey() {
        double before = open.window().shell().queueWidth();
        open.hands().press(KeyCode.Q, "q");
        while (!Controls.name(focus()).equals("Width of the list")) {
            open.hands().press(KeyCode.TAB, "\t");
        }
        open.hands().press(KeyCode.RIGHT, "");
        assertThat(open.window().shell().queueWidth()).isGreaterThan(before);
    }
}
