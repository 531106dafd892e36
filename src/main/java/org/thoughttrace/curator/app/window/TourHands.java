package org.thoughttrace.curator.app.window;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.ui.task.ScreenThread;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// Does in a window what a person does, through the window's own events, from another thread.
final class TourHands {

    private static final long PATIENCE_SECONDS = 60;
    private static final long LOOK_EVERY_MILLIS = 15;

    private final CuratorWindow window;

    TourHands(CuratorWindow window) {
        this.window = window;
    }

    /// Presses a key where the focus is.
    void press(KeyCode code, String text, Modifier... with) {
        onScreen(() -> {
            // Each event goes where the focus is by then, as it does from a keyboard.
            fire(event(KeyEvent.KEY_PRESSED, code, text, with));
            if (!text.isEmpty()) {
                fire(event(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, text, with));
            }
            fire(event(KeyEvent.KEY_RELEASED, code, text, with));
            return true;
        });
        settle();
    }

    private static KeyEvent event(
            EventType<KeyEvent> type, KeyCode code, String text, Modifier... with) {
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        boolean shortcut = has(with, Modifier.SHORTCUT);
        return new KeyEvent(
                type,
                text,
                type == KeyEvent.KEY_TYPED ? "" : text,
                code,
                has(with, Modifier.SHIFT),
                shortcut && !mac,
                has(with, Modifier.ALT),
                shortcut && mac);
    }

    private void fire(KeyEvent event) {
        Scene scene = focusedScene();
        Node focus = scene.getFocusOwner();
        Event.fireEvent(focus == null ? scene.getRoot() : focus, event);
    }

    /// Keys held while another is pressed.
    enum Modifier {
        SHIFT,
        SHORTCUT,
        ALT
    }

    private static boolean has(Modifier[] given, Modifier wanted) {
        return java.util.List.of(given).contains(wanted);
    }

    /// Writes over what is in the field that has the focus.
    void write(String text) {
        onScreen(() -> {
            Node focus = focusedScene().getFocusOwner();
            if (!(focus instanceof TextInputControl field)) {
                throw new TourFailure("no field has the focus, but " + focus);
            }
            field.selectAll();
            field.replaceSelection(text);
            return true;
        });
        settle();
    }

    /// Presses the first button that is shown with these words.
    void click(String words) {
        await("a button \"" + words + "\"", () -> button(words) != null);
        onScreen(() -> {
            ButtonBase button = button(words);
            if (button == null) {
                throw new TourFailure("the button \"" + words + "\" is gone");
            }
            button.fire();
            return true;
        });
        settle();
    }

    private @Nullable ButtonBase button(String words) {
        return button(window.scene().getRoot(), words);
    }

    private static @Nullable ButtonBase button(Node node, String words) {
        if (!node.isVisible()) {
            return null;
        }
        if (node instanceof ButtonBase button
                && button.getText() != null
                && button.getText().startsWith(words)
                && !button.isDisabled()) {
            return button;
        }
        if (node instanceof Parent parent) {
            // The last one is on top: a sheet before what it covers.
            for (Node child : parent.getChildrenUnmodifiable().reversed()) {
                ButtonBase found = button(child, words);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /// A popover that is open has the keys, else the window.
    private Scene focusedScene() {
        for (Window other : Window.getWindows()) {
            if (other instanceof javafx.stage.PopupWindow popup
                    && popup.isShowing()
                    && popup.getScene().getFocusOwner() != null
                    && !(popup instanceof javafx.scene.control.Tooltip)) {
                return popup.getScene();
            }
        }
        return window.scene();
    }

    /// Waits until something holds on screen.
    void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!onScreen(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new TourFailure("waited in vain for " + what);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(
                    TimeUnit.MILLISECONDS.toNanos(LOOK_EVERY_MILLIS));
        }
        settle();
    }

    /// Waits until nothing is under way and the screen is drawn.
    void settle() {
        for (int quiet = 0; quiet < 3; quiet++) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!onScreen(() -> window.session().tasks().running().isEmpty())
                    && System.nanoTime() < end) {
                java.util.concurrent.locks.LockSupport.parkNanos(
                        TimeUnit.MILLISECONDS.toNanos(LOOK_EVERY_MILLIS));
            }
            onScreen(() -> {
                window.scene().getRoot().applyCss();
                window.scene().getRoot().layout();
                return true;
            });
        }
    }

    /// Does something on the thread that draws, and waits for it.
    static <T> T onScreen(Callable<T> work) {
        try {
            return ScreenThread.call(work, PATIENCE_SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TourFailure("stopped");
        } catch (ExecutionException failed) {
            throw new TourFailure(String.valueOf(failed.getCause()), failed);
        } catch (TimeoutException late) {
            throw new TourFailure("the window did not answer", late);
        }
    }
}
