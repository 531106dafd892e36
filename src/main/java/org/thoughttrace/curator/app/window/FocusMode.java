package org.thoughttrace.curator.app.window;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.thoughttrace.curator.logic.focus.WorkClock;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.focus.FocusBar;
import org.thoughttrace.curator.ui.focus.FocusViewModel;
import org.thoughttrace.curator.ui.queue.QueueViewModel;
import org.thoughttrace.curator.ui.reader.ReaderView;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.shell.Places;
import org.thoughttrace.curator.ui.shell.ShellView;

/// Ties the focus mode to a window: its bar, the key that leaves it, and what tells the clock that
/// somebody is there.
final class FocusMode {

    private final FocusViewModel model;

    FocusMode(Session session, QueueViewModel queue) {
        this.model = new FocusViewModel(session, queue, new WorkClock(System::nanoTime));
    }

    /// The parts of a window that it needs.
    record Place(
            ShellView shell, ReaderView reader, Sheets sheets, Commands commands, Places places) {}

    FocusViewModel model() {
        return model;
    }

    void showIn(Place place, Scene scene, Stage stage) {
        FocusBar bar =
                new FocusBar(
                        model,
                        place.commands(),
                        new FocusBar.Ids(
                                "conversation.previous",
                                "conversation.next",
                                FocusCommands.ACCEPT_NEXT,
                                FocusCommands.FOCUS));
        place.shell().showAlone(bar, model.onProperty());
        model.onProperty()
                .subscribe((before, now) -> {
                    // What was pressed for it may be gone; who writes goes on writing.
                    if (!place.reader().isFocusWithin()) {
                        place.reader().requestFocus();
                    }
                });
        // Who goes elsewhere wants the rest of the window.
        place.places().currentProperty().subscribe((before, now) -> model.onProperty().set(false));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> escape(event, place));
        scene.addEventFilter(InputEvent.ANY, event -> model.touched());
        stage.focusedProperty().subscribe(model.inFrontProperty()::set);
    }

    /// Out of a field first, then out of the mode.
    private void escape(KeyEvent event, Place place) {
        boolean isMeant =
                event.getCode() == KeyCode.ESCAPE
                        && model.onProperty().get()
                        && !place.sheets().openProperty().get();
        if (!isMeant) {
            return;
        }
        event.consume();
        if (event.getTarget() instanceof TextInputControl) {
            place.reader().requestFocus();
        } else {
            model.onProperty().set(false);
        }
    }
}
