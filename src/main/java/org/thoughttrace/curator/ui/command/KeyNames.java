package org.thoughttrace.curator.ui.command;

import java.util.Locale;

/// How key strokes are shown.
public final class KeyNames {

    private static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");

    private KeyNames() {}

    /// A key stroke in the words of the system: "Ctrl+Z", or "⌘Z" on a Mac.
    public static String shown(String key) {
        String name =
                key.replace("Down", "↓")
                        .replace("Up", "↑")
                        .replace("Left", "←")
                        .replace("Right", "→")
                        .replace("Slash", "/")
                        .replace("Comma", ",")
                        .replace("Plus", "+")
                        .replace("Minus", "−");
        return MAC
                ? name.replace("Shortcut+", "⌘").replace("Shift+", "⇧").replace("Alt+", "⌥")
                : name.replace("Shortcut+", "Ctrl+");
    }
}
