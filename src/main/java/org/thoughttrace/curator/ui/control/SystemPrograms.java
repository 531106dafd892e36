package org.thoughttrace.curator.ui.control;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The system's own programs for what this one does not show.
public final class SystemPrograms {

    private SystemPrograms() {}

    /// Opens a web address.
    ///
    /// @return false where there is no program for it
    public static boolean browse(String address) {
        return start(
                isSystem("win")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                        : List.of(opener(), address));
    }

    /// Shows a folder.
    ///
    /// @return false where there is no program for it
    public static boolean show(Path folder) {
        String place = folder.toAbsolutePath().toString();
        return start(List.of(isSystem("win") ? "explorer" : opener(), place));
    }

    private static String opener() {
        return isSystem("mac") ? "open" : "xdg-open";
    }

    private static boolean isSystem(String name) {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains(name);
    }

    private static boolean start(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException noProgram) {
            System.getLogger(SystemPrograms.class.getName())
                    .log(System.Logger.Level.DEBUG, "there is no " + command.getFirst(), noProgram);
            return false;
        }
    }
}
