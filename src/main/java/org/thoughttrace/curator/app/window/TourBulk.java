package org.thoughttrace.curator.app.window;

import javafx.scene.input.KeyCode;

import org.thoughttrace.curator.app.window.TourHands.Modifier;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.Status;

import java.io.IOException;

/// The part of the tour that does something to many conversations at once, and takes it back.
final class TourBulk {

    private final CuratorWindow window;
    private final TourWalk walk;
    private final TourHands hands;

    TourBulk(CuratorWindow window, TourWalk walk) {
        this.window = window;
        this.walk = walk;
        this.hands = walk.hands();
    }

    /// Sets a status on those that are marked, replaces words everywhere, and leaves the window and
    /// the store as they were.
    void doToAll() throws IOException {
        long accepted = accepted();
        hands.press(KeyCode.Q, "q");
        for (int more = 0; more < 3; more++) {
            hands.press(KeyCode.DOWN, "", Modifier.SHIFT);
        }
        walk.picture("marked");
        hands.press(KeyCode.A, "A", Modifier.SHIFT);
        hands.press(KeyCode.TAB, "");
        hands.press(KeyCode.RIGHT, "");
        hands.press(KeyCode.RIGHT, "");
        walk.picture("bulk-status");
        hands.press(KeyCode.ENTER, "\r");
        hands.await("the status of those marked", () -> accepted() > accepted && isSheetGone());
        walk.picture("bulk-done");
        takeBack();
        hands.await("the status as before", () -> accepted() == accepted);
        hands.press(KeyCode.ESCAPE, "");
        long edited = edited();
        hands.press(KeyCode.R, "r", Modifier.SHORTCUT);
        hands.write("the");
        hands.press(KeyCode.TAB, "");
        hands.write("THE");
        walk.picture("bulk-replace");
        hands.press(KeyCode.ENTER, "\r");
        hands.await("the words", () -> edited() > edited && isSheetGone());
        takeBack();
        hands.await("the words as before", () -> edited() == edited);
        TourHands.onScreen(() -> {
            window.reader().requestFocus();
            return true;
        });
        hands.settle();
    }

    private void takeBack() {
        hands.press(KeyCode.Z, "z", Modifier.SHORTCUT);
    }

    private boolean isSheetGone() {
        return !window.sheets().openProperty().get();
    }

    private long accepted() {
        return window.session().conversations().stream()
                .filter(it -> it.status() == Status.ACCEPTED)
                .count();
    }

    private long edited() {
        return window.session().conversations().stream()
                .filter(ConversationSummary::edited)
                .count();
    }
}
