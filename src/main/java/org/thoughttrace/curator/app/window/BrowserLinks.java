package org.thoughttrace.curator.app.window;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Opens a web address with the system's own program for it, when a person asks for it.
final class BrowserLinks {

    private BrowserLinks() {}

    /// Opens http and https addresses, and nothing else.
    static void open(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return;
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command =
                system.contains("win")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                        : List.of(system.contains("mac") ? "open" : "xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noProgram) {
            System.getLogger(BrowserLinks.class.getName())
                    .log(System.Logger.Level.DEBUG, "no program for links", noProgram);
        }
    }
}
