package org.thoughttrace.curator.ui.shell;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.control.Sheets;

/// Turns key strokes into commands. While a text field has the keys only function keys and strokes with
/// the shortcut key pass, and not those a text field knows itself; while a sheet is open none does.
public final class KeyDispatcher {

    private final Commands commands;
    private final Sheets sheets;
    private boolean done;

    /// For a window's commands.
    public KeyDispatcher(Commands commands, Sheets sheets) {
        this.commands = commands;
        this.sheets = sheets;
    }

    /// Listens to a scene. Controls see a key first only where they consume it when pressed.
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> done = false);
    }

    /// A stroke that was a command is no letter for the field that the command opened.
    private void typed(KeyEvent event) {
        if (done) {
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        done = false;
        if (sheets.openProperty().get() || event.getCode().isModifierKey()) {
            return;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing
                && !event.getCode().isFunctionKey()
                && (!event.isShortcutDown() || isForTextField(event.getCode()))) {
            return;
        }
        String key = nameOf(event);
        if (commands.ofKey(key).map(command -> command.perform()).orElse(false)) {
            done = true;
            event.consume();
        }
    }

    private static boolean isForTextField(KeyCode code) {
        return switch (code) {
            case Z, Y, X, C, V, A, ENTER, LEFT, RIGHT, UP, DOWN, HOME, END, BACK_SPACE, DELETE ->
                    true;
            default -> false;
        };
    }

    /// The stroke in the words of a command's keys. Signs are named by what they print, so that they
    /// are found on every keyboard.
    private static String nameOf(KeyEvent event) {
        StringBuilder name = new StringBuilder();
        if (event.isShortcutDown()) {
            name.append("Shortcut+");
        }
        if (event.isAltDown()) {
            name.append("Alt+");
        }
        String sign = signOf(event);
        if (!sign.isEmpty()) {
            return name.append(sign).toString();
        }
        if (event.isShiftDown()) {
            name.append("Shift+");
        }
        return name.append(keyName(event.getCode())).toString();
    }

    /// What a key prints if it is a sign. Some systems print nothing while the shortcut key is held;
    /// then the key itself tells.
    private static String signOf(KeyEvent event) {
        String printed = event.getText();
        if (printed.length() == 1
                && !Character.isLetterOrDigit(printed.charAt(0))
                && !Character.isISOControl(printed.charAt(0))
                && printed.charAt(0) != ' ') {
            return printed;
        }
        return switch (event.getCode()) {
            case COMMA -> ",";
            case MINUS, SUBTRACT -> "-";
            case EQUALS -> event.isShiftDown() ? "+" : "=";
            case PLUS, ADD -> "+";
            case SLASH -> event.isShiftDown() ? "?" : "/";
            default -> "";
        };
    }

    private static String keyName(KeyCode code) {
        return code.isDigitKey() || code.isKeypadKey()
                ? code.getName().replace("Numpad ", "")
                : code.getName();
    }
}
