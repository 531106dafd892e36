package org.thoughttrace.curator.app.window;

import java.util.Locale;

/// Whether there is a screen to open a window on.
final class Display {

    static final String MISSING = "There is no display to open a window on.";

    private static final String NO_GTK =
            "The window needs GTK 3, which is not installed: on Debian and Ubuntu install it with"
                    + " \"apt install libgtk-3-0 libxxf86vm1 libgl1\".";

    private Display() {}

    /// On Linux a window needs a display server; elsewhere one is always there.
    static boolean isThere() {
        if (System.getProperty("glass.platform") != null) {
            return true;
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (!system.contains("linux")) {
            return true;
        }
        return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    /// Why the toolkit did not start, in one sentence.
    static String explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("display")) {
                return MISSING + " The commands work without: curator --help.";
            }
            if (cause instanceof LinkageError || message.contains("gtk")) {
                return NO_GTK;
            }
        }
        return NO_GTK;
    }
}
