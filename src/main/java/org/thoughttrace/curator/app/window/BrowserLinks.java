package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.ui.control.SystemPrograms;

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
        SystemPrograms.browse(address);
    }
}
