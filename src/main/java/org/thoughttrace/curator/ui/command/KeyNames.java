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
        String key = SHOWN.getOrDefault(stroke.key(), stroke.key());
        boolean shortcut = stroke.isHeld(Held.SHORTCUT);
        boolean alt = stroke.isHeld(Held.ALT);
        boolean shift = stroke.isHeld(Held.SHIFT);
        return MAC
                ? (alt ? "⌥" : "") + (shift ? "⇧" : "") + (shortcut ? "⌘" : "") + key
                : (shortcut ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + key;
    }
}
