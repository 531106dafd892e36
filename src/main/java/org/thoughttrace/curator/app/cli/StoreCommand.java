package org.thoughttrace.curator.app.cli;

import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// A command whose first word is the store.
abstract class StoreCommand extends StoreWork {

    @Parameters(index = "0", paramLabel = "STORE", description = "A store, ends in .ttc.")
    private Path store = Path.of("");

    StoreCommand(Output output) {
        super(output);
    }

    @Override
    final Path store() {
        return store;
    }
}
