package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.app.window.TourHands.Modifier;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.ui.session.OpenConversation;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Going through what the checks found by keyboard alone.
class ChecksUiTest {

    @TempDir private Path folder;

    private static OpenConversation shown(OpenWindow open) {
        return open.window().session().currentProperty().get().orElseThrow();
    }

    @Test
    void findingsAreGoneThroughFlaggedAndDismissedByKeys() {
        Path store;
        try (Workspace workspace = SampleStore.open(folder)) {
            store = workspace.file();
        }
        try (OpenWindow open = OpenWindow.on(store, folder.resolve("out.jsonl"))) {
            TourHands hands = open.hands();
            hands.await(
                    "a conversation",
                    () -> open.window().session().currentProperty().get().isPresent());
            hands.settle();
            open.beginWatch();
            hands.press(KeyCode.DIGIT2, "@", Modifier.ALT, Modifier.SHIFT);
            hands.await("findings", () -> open.window().scene().lookup(".severity-dot") != null);
            hands.press(KeyCode.F8, "");
            hands.await(
                    "the first finding in the reader",
                    () -> shown(open).id().equals("user3118_task1_conversation1"));
            hands.await(
                    "the words lit",
                    () -> !open.window().reader().lookupAll(".md-highlight.hit").isEmpty());
            hands.press(KeyCode.F, "f", Modifier.ALT);
            hands.await("the flag", () -> shown(open).conversation().openFlagCount() > 0);
            hands.press(KeyCode.F8, "");
            hands.await(
                    "the next finding",
                    () -> shown(open).id().equals("user3180_task1_conversation1"));
            hands.press(KeyCode.D, "d", Modifier.ALT);
            hands.write("his own");
            hands.press(KeyCode.ENTER, "\r");
            hands.await(
                    "the dismissal",
                    () -> revisions(open).stream().anyMatch(one -> one.field().isDismissal()));
            assertThat(revisions(open).getLast().why()).isEqualTo("his own");
            hands.press(KeyCode.Z, "z", Modifier.SHORTCUT);
            hands.await(
                    "the undo", () -> revisions(open).size() == 3 && lastField(open).isDismissal());
        }
    }

    @Test
    void fieldsLetTheKeysGoAndOnlyEnterAloneDismisses() {
        Path store;
        try (Workspace workspace = SampleStore.open(folder)) {
            store = workspace.file();
        }
        try (OpenWindow open = OpenWindow.on(store, folder.resolve("out.jsonl"))) {
            TourHands hands = open.hands();
            hands.press(KeyCode.DIGIT2, "@", Modifier.ALT, Modifier.SHIFT);
            hands.await("findings", () -> open.window().scene().lookup(".severity-dot") != null);
            hands.press(KeyCode.F8, "");
            hands.await(
                    "a conversation", () -> !open.window().reader().lookupAll(".hit").isEmpty());
            hands.press(KeyCode.D, "d", Modifier.ALT);
            hands.press(KeyCode.ENTER, "\r", Modifier.ALT);
            hands.settle();
            assertThat(revisions(open)).isEmpty();
            TourHands.onScreen(() -> {
                open.window().scene().lookup(".findings-head .text-field").requestFocus();
                return true;
            });
            hands.write("nothing says so");
            hands.await("nothing", () -> open.window().scene().lookup(".severity-dot") == null);
            hands.press(KeyCode.ESCAPE, "");
            hands.press(KeyCode.DIGIT6, "^", Modifier.ALT, Modifier.SHIFT);
            hands.await(
                    "another place",
                    () -> open.window().places().currentProperty().get().id().equals("lens"));
        }
    }

    @Test
    void inALowWindowTheExplanationGetsRoomWhileItIsRead() {
        Path store;
        try (Workspace workspace = SampleStore.open(folder)) {
            store = workspace.file();
        }
        try (OpenWindow open = OpenWindow.on(store, folder.resolve("out.jsonl"))) {
            TourHands hands = open.hands();
            TourHands.onScreen(() -> {
                open.stage().setHeight(700);
                return true;
            });
            hands.settle();
            hands.press(KeyCode.DIGIT2, "@", Modifier.ALT, Modifier.SHIFT);
            hands.await("findings", () -> open.window().scene().lookup(".severity-dot") != null);
            hands.press(KeyCode.F8, "");
            hands.await("its words", () -> open.window().scene().lookup(".finding-words") != null);
            hands.settle();
            double before = TourHands.onScreen(() -> words(open).getHeight());
            TourHands.onScreen(() -> {
                words(open).requestFocus();
                return true;
            });
            hands.settle();
            assertThat(TourHands.onScreen(() -> words(open).getHeight()))
                    .isGreaterThan(before + 50);
        }
    }

    private static Region words(OpenWindow open) {
        return (Region) Objects.requireNonNull(open.window().scene().lookup(".finding-words"));
    }

    private static Field lastField(OpenWindow open) {
        return revisions(open).getLast().field();
    }

    private static List<Revision> revisions(OpenWindow open) {
        return open.window().session().workspace().library().revisions();
    }
}
