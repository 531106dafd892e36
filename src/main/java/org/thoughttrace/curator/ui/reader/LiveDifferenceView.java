package org.thoughttrace.curator.ui.reader;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

import org.thoughttrace.curator.ui.control.DiffTexts;
import org.thoughttrace.curator.ui.control.Parts;

/// What differs from the reply, beneath a better one while it is written. Until there is something to
/// show its room is for writing; from then on it is as tall as it was given, whatever stands in it, so
/// that nothing moves under the keys; and it takes none.
final class LiveDifferenceView extends VBox {

    private static final double GAP = 4;
    private static final double SHORTEST = 72;
    private static final double TALLEST = 180;

    /// So much of the room it takes, and with less room for the words it steps back.
    private static final double SHARE = 0.25;

    private static final double LEAST_ROOM = 300;

    private final LiveDifference model;
    private final ObservableValue<Boolean> wanted;
    private final Label told = Parts.label("", "editor-hint");
    private final TextFlow words = new TextFlow();
    private final ScrollPane scroll = new ScrollPane(words);
    private final HBox head;
    private Subscription live = Subscription.EMPTY;
    private boolean hasShown;

    /// @param wanted whether it is switched on
    /// @param toggle switches it on or off
    LiveDifferenceView(LiveDifference model, ObservableValue<Boolean> wanted, Runnable toggle) {
        super(GAP);
        this.model = model;
        this.wanted = wanted;
        getStyleClass().add("live-difference");
        Button show = Parts.button("", "link-button", toggle);
        show.textProperty().bind(wanted.map(on -> on ? "Hide what differs" : "Show what differs"));
        show.setFocusTraversable(false);
        show.setMinWidth(USE_PREF_SIZE);
        told.setMaxWidth(Double.MAX_VALUE);
        told.setWrapText(true);
        told.visibleProperty().bind(wanted.map(Boolean::booleanValue));
        HBox.setHgrow(told, Priority.ALWAYS);
        head = new HBox(8, told, show);
        head.setAlignment(Pos.CENTER_LEFT);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText("What differs from the reply");
        scroll.getStyleClass().add("live-difference-words");
        // A press would take the keys from what is being written, which ends it.
        words.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        getChildren().addAll(scroll, head);
        sceneProperty()
                .subscribe(scene -> {
                    live.unsubscribe();
                    live = scene == null ? Subscription.EMPTY : follow();
                    if (scene == null) {
                        model.stop();
                    }
                });
    }

    private Subscription follow() {
        return model.foundProperty()
                .subscribe(this::show)
                .and(
                        wanted.subscribe(on -> {
                            if (on) {
                                model.compare();
                            }
                        }));
    }

    private void show(LiveDifference.Found found) {
        told.setText(found.told());
        words.getChildren().setAll(DiffTexts.of(found.parts()));
        if (!hasShown && !found.parts().isEmpty()) {
            hasShown = true;
            requestLayout();
        }
    }

    /// Gives it its part of a room; where that is small it is not there.
    ///
    /// @return how tall the words of it are, or will be once there are any
    double fitInto(double room) {
        boolean isThere = room >= LEAST_ROOM;
        setManaged(isThere);
        setVisible(isThere);
        boolean isShown = isThere && wanted.getValue() && model.canCompare();
        double tall = Math.clamp(Math.floor(room * SHARE), SHORTEST, TALLEST);
        scroll.setManaged(isShown && hasShown);
        scroll.setVisible(isShown && hasShown);
        scroll.setMinHeight(tall);
        scroll.setPrefHeight(tall);
        scroll.setMaxHeight(tall);
        return isShown ? tall : 0;
    }
}
