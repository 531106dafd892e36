package org.thoughttrace.curator.ui.command;

import org.thoughttrace.curator.ui.command.KeyStroke.Held;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which strokes no command may have, since fields, lists or the system need them.
final class KeyRules {

    private static final Set<String> READING =
            Set.of("Up", "Down", "Left", "Right", "Home", "End", "PageUp", "PageDown", "Space");
    private static final Set<String> TEXT = Set.of("C", "V", "X", "A", "Z", "Y");
    private static final Set<String> TEXT_MOVES =
            Set.of("Left", "Right", "Home", "End", "Backspace", "Delete", "Enter");
    private static final Set<String> MAC_SYSTEM = Set.of("Q", "H", "M", "W", "Space");

    private KeyRules() {}

    /// Why a stroke may not be given; empty when it may.
    static Optional<String> refusal(KeyStroke stroke) {
        String shown = KeyNames.shown(stroke.text());
        String reason = reason(stroke);
        return reason.isEmpty() ? Optional.empty() : Optional.of(shown + " " + reason);
    }

    private static String reason(KeyStroke stroke) {
        boolean shortcut = stroke.isHeld(Held.SHORTCUT);
        boolean alt = stroke.isHeld(Held.ALT);
        String key = stroke.key();
        if (key.equals("Tab")) {
            return "goes from one control to the next.";
        }
        if (key.equals("Esc")) {
            return "closes what is open.";
        }
        if (key.equals("Undefined") || KeyStroke.parse(stroke.text()).isEmpty()) {
            return "is not a key the program can tell from others.";
        }
        if (!shortcut && !alt) {
            return plain(key);
        }
        if (shortcut && !alt && TEXT.contains(key)) {
            return "belongs to text: " + inText(key) + ".";
        }
        if (shortcut && !alt && TEXT_MOVES.contains(key)) {
            return "belongs to the fields one writes in.";
        }
        if (alt && key.length() == 1) {
            return "types a sign on many keyboards.";
        }
        if (alt && key.equals("F4") || KeyNames.MAC && shortcut && MAC_SYSTEM.contains(key)) {
            return "belongs to the system.";
        }
        return "";
    }

    private static String plain(String key) {
        if (key.equals("Enter")) {
            return "presses what has the focus.";
        }
        if (READING.contains(key)) {
            return "moves in lists and pages.";
        }
        return key.equals("Backspace") ? "takes back a letter." : "";
    }

    private static String inText(String key) {
        return switch (key.toUpperCase(Locale.ROOT)) {
            case "C" -> "copy";
            case "V" -> "paste";
            case "X" -> "cut";
            case "A" -> "select all";
            case "Z" -> "undo";
            default -> "redo";
        };
    }
}
