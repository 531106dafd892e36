package org.thoughttrace.curator.app.cli;

import picocli.CommandLine.Option;

/// The option to print one JSON object in place of words.
final class JsonOption {

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean asked;

    /// As if it had been given.
    static JsonOption asked() {
        JsonOption option = new JsonOption();
        option.asked = true;
        return option;
    }

    boolean isAsked() {
        return asked;
    }
}
