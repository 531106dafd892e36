package org.thoughttrace.curator.app.window;

import javafx.scene.input.KeyCode;

import org.thoughttrace.curator.app.window.TourHands.Modifier;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.find.Strata;

import java.io.IOException;

/// The steps of the tour that keep conversations by name, all by keyboard.
final class TourSubsets {

    private final CuratorWindow window;
    private final TourWalk walk;
    private final TourHands hands;

    TourSubsets(CuratorWindow window, TourWalk walk) {
        this.window = window;
        this.walk = walk;
        this.hands = walk.hands();
    }

    /// Saves a filter, draws a sample, and leaves the window without a filter.
    void keepByName() throws IOException {
        hands.press(KeyCode.DIGIT4, "4", Modifier.ALT);
        walk.picture("subsets-empty");
        hands.press(KeyCode.F, "f", Modifier.SHORTCUT);
        hands.write("turns:8..");
        hands.press(KeyCode.ENTER, "\r");
        hands.press(KeyCode.S, "S", Modifier.SHORTCUT, Modifier.SHIFT);
        hands.write("Long conversations");
        walk.picture("save-subset");
        hands.press(KeyCode.ENTER, "\r");
        await("subset:\"Long conversations\"");
        walk.picture("subset-shown");
        hands.press(KeyCode.R, "R", Modifier.SHORTCUT, Modifier.SHIFT);
        hands.write("2");
        // Past the seed and the button for another one to the fields, and down to the labels.
        for (int stop = 0; stop < 3; stop++) {
            hands.press(KeyCode.TAB, "");
        }
        for (int row = 0; row <= Strata.FIELDS.indexOf(FilterField.LABEL); row++) {
            hands.press(KeyCode.DOWN, "");
        }
        walk.picture("sample");
        hands.click("Draw and save");
        hands.await("the sample", () -> subsets() == 2);
        hands.press(KeyCode.DIGIT4, "4", Modifier.ALT);
        walk.picture("subsets");
        hands.press(KeyCode.A, "a", Modifier.SHORTCUT);
        TourHands.onScreen(() -> window.commands().get("subset.difference").perform());
        hands.settle();
        walk.picture("put-together");
        hands.press(KeyCode.ESCAPE, "");
        hands.press(KeyCode.F, "f", Modifier.SHORTCUT, Modifier.SHIFT);
        await("");
        hands.press(KeyCode.DIGIT1, "1", Modifier.ALT);
        TourHands.onScreen(() -> {
            window.reader().requestFocus();
            return true;
        });
        hands.settle();
    }

    private void await(String expression) {
        hands.await(
                "the filter " + expression,
                () -> window.left().filter().expressionProperty().get().equals(expression));
    }

    private int subsets() {
        return window.session().workspace().subsets().all().size();
    }
}
