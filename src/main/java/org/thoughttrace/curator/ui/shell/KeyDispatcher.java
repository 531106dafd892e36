package org.thoughttrace.curator.ui.shell;

import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.ui.command.Command;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.command.KeyStroke;
import org.thoughttrace.curator.ui.command.OwnKeys;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;

import java.util.Optional;
import java.util.function.Function;

/// Turns key strokes into commands. While a text field has the keys only strokes with the shortcut
/// key and function keys pass, and not those a text field knows itself; while a sheet is open none does.
public final class KeyDispatcher {

    private final Commands commands;
    private final Sheets sheets;
    private final Function<Command, String> rests;
    private final Session session;
    private String obstacle = "";
    private @Nullable Notice told;
    private boolean done;
    private @Nullable EventTarget pressedAt;

    /// @param rests tells why a command has no keys for now, because what it acts on is out of
    ///     sight; empty where it has
    /// @param session tells why the command of a key cannot be done now
    public KeyDispatcher(
            Commands commands, Sheets sheets, Function<Command, String> rests, Session session) {
        this.commands = commands;
        this.sheets = sheets;
        this.rests = rests;
        this.session = session;
    }

    /// Listens to a scene. Controls see a key first only where they consume it when pressed.
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, _ -> reachedNobody());
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventFilter(
                KeyEvent.KEY_RELEASED,
                event -> {
                    done = false;
                    pressedAt = null;
                });
    }

    /// A stroke that was a command, here or of a view, is no letter for the field that it opened.
    private void typed(KeyEvent event) {
        boolean opened = pressedAt != null && pressedAt != event.getTarget() && isTyping(event);
        if (done || opened) {
            event.consume();
        }
    }

    /// A key that did nothing at all says why.
    private void reachedNobody() {
        if (!obstacle.isEmpty()) {
            told = Notice.information(obstacle);
            session.tell(told);
        }
    }

    /// Who has found a key that does something need not read on.
    private void hush() {
        if (told != null && session.noticeProperty().get().equals(Optional.of(told))) {
            session.hush();
        }
        told = null;
    }

    private void pressed(KeyEvent event) {
        done = false;
        obstacle = "";
        pressedAt = event.getTarget();
        if (sheets.openProperty().get() || event.getCode().isModifierKey() || isForeign(event)) {
            return;
        }
        if (OwnKeys.has(event) || isTyping(event) && !mayInterrupt(event)) {
            return;
        }
        String key = KeyStroke.of(event).text();
        commands.ofKey(key)
                .ifPresent(command -> {
                    String rest = rests.apply(command);
                    if (!rest.isEmpty()) {
                        obstacle = rest;
                    } else if (command.perform()) {
                        done = true;
                        event.consume();
                        hush();
                    } else {
                        obstacle = command.obstacle().getValue();
                    }
                });
    }

    /// Ctrl on a Mac, the Windows key elsewhere: strokes of the system, and none of ours.
    private static boolean isForeign(KeyEvent event) {
        return (event.isControlDown() || event.isMetaDown()) && !event.isShortcutDown();
    }

    private static boolean isTyping(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl
                || event.getTarget() instanceof ComboBoxBase<?> combo && combo.isEditable()
                || event.getTarget() instanceof Spinner<?> spinner && spinner.isEditable();
    }

    /// Whether a stroke means nothing to a field, and writes nothing. Ctrl and Alt together are what
    /// some keyboards write signs with.
    private static boolean mayInterrupt(KeyEvent event) {
        boolean shortcut = event.isShortcutDown() && !event.isAltDown();
        return (shortcut || event.getCode().isFunctionKey()) && !isForTextField(event.getCode());
    }

    private static boolean isForTextField(KeyCode code) {
        return switch (code) {
            case Z, Y, X, C, V, A, ENTER, LEFT, RIGHT, UP, DOWN, HOME, END, BACK_SPACE, DELETE ->
                    true;
            default -> false;
        };
    }
}
