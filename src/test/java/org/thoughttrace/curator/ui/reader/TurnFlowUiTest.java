package org.thoughttrace.curator.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Turns one below the other, of which only those in view are there.
@ExtendWith(ApplicationExtension.class)
class TurnFlowUiTest {

    private static final double HEIGHT = 400;

    @SuppressWarnings("NullAway.Init")
    private TurnFlow flow;

    @Start
    void start(Stage stage) {
        flow = new TurnFlow(turn -> new Words());
        stage.setScene(new Scene(flow, 600, HEIGHT));
        stage.show();
    }

    /// Text of some length: the narrower, the taller.
    private static final class Words extends Region {
        @Override
        protected double computePrefHeight(double width) {
            return 120_000 / Math.max(1, width);
        }
    }

    @Test
    void theTurnInWorkStaysInViewWhereTurnsBeforeItGrowPastTheFoot(FxRobot robot) {
        robot.interact(() -> {
            flow.reset(6);
            flow.layout();
            flow.keepInView(2);
            flow.layout();
            assertThat(top(2)).isBetween(0.0, HEIGHT);
            flow.resize(200, HEIGHT);
            flow.layout();
            assertThat(top(2)).isBetween(0.0, HEIGHT - 40);
        });
    }

    private double top(int turn) {
        Region node = flow.nodeOf(turn).orElseThrow();
        assertThat(node.getParent()).isSameAs(flow);
        return node.getLayoutY();
    }
}
