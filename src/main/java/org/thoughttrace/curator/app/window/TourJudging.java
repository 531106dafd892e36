package org.thoughttrace.curator.app.window;

import javafx.scene.input.KeyCode;

import org.thoughttrace.curator.ui.judge.JudgeViewModel.Step;

import java.io.IOException;

/// The part of the tour where one judges without being led, and looks at the figures.
final class TourJudging {

    private static final int CARDS = 25;

    /// Takes a picture.
    interface Camera {
        void picture(String name) throws IOException;
    }

    private final CuratorWindow window;
    private final TourHands hands;
    private final Camera camera;

    TourJudging(CuratorWindow window, TourHands hands, Camera camera) {
        this.window = window;
        this.hands = hands;
        this.camera = camera;
    }

    void walk() throws IOException {
        go(JudgingPlaces.JUDGE);
        camera.picture("judge");
        hands.click("Judge labels");
        for (int card = 1; card <= CARDS; card++) {
            int place = card;
            hands.await("card " + card, () -> isAsked(place));
            if (card == 1) {
                camera.picture("judge-card");
            }
            hands.press(KeyCode.DIGIT1, "1");
        }
        hands.await("the answers", () -> step() instanceof Step.Shown);
        camera.picture("judge-answers");
        hands.press(KeyCode.ESCAPE, "");
        hands.await("the start", () -> step() instanceof Step.Start);
        go(JudgingPlaces.AGREEMENT);
        hands.await(
                "the figures",
                () -> !window.session().tasks().running().stream().findAny().isPresent());
        camera.picture("agreement");
        go(PlaceCommands.REVIEW);
        TourHands.onScreen(() -> {
            window.reader().requestFocus();
            return true;
        });
    }

    private boolean isAsked(int place) {
        return step() instanceof Step.Asked && window.judging().judging().place() == place;
    }

    private Step step() {
        return window.judging().judging().stepProperty().get();
    }

    private void go(String place) {
        TourHands.onScreen(() -> {
            window.places().goTo(place);
            return true;
        });
        hands.settle();
    }
}
