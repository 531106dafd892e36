package org.thoughttrace.curator.ui.command;

import org.thoughttrace.curator.ui.command.KeyStroke.Held;

import java.util.Locale;
import java.util.Map;

/// How key strokes are shown.
public final class KeyNames {

    static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");

    private static final Map<String, String> SHOWN =
            Map.ofEntries(
                    Map.entry("Up", "↑"),
                    Map.entry("Down", "↓"),
                    Map.entry("Left", "←"),
                    Map.entry("Right", "→"),
                    Map.entry("PageUp", "Page ↑"),
                    Map.entry("PageDown", "Page ↓"),
                    Map.entry("Slash", "/"),
                    Map.entry("Comma", ","),
                    Map.entry("Plus", "+"),
                    Map.entry("Minus", "−"),
                    Map.entry("-", "−"));

    private KeyNames() {}

    /// A key stroke in the words of the system: "Ctrl+Z", or "⌘Z" on a Mac.
    public static String shown(String key) {
        return KeyStroke.parse(key).map(KeyNames::shown).orElse(key);
    }

    private static String shown(KeyStroke stroke) {
        return MAC ? onMac(stroke) : elsewhere(stroke);
    }

    static String onMac(KeyStroke stroke) {
        return (stroke.isHeld(Held.ALT) ? "⌥" : "")
                + (stroke.isHeld(Held.SHIFT) ? "⇧" : "")
                + (stroke.isHeld(Held.SHORTCUT) ? "⌘" : "")
                + SHOWN.getOrDefault(stroke.key(), stroke.key());
    }

    static String elsewhere(KeyStroke stroke) {
        return (stroke.isHeld(Held.SHORTCUT) ? "Ctrl+" : "")
                + (stroke.isHeld(Held.ALT) ? "Alt+" : "")
                + (stroke.isHeld(Held.SHIFT) ? "Shift+" : "")
                + SHOWN.getOrDefault(stroke.key(), stroke.key());
    }
}
