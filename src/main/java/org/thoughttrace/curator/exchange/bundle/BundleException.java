package org.thoughttrace.curator.exchange.bundle;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// A bundle of which nothing is taken, with the place at fault as far as it is known.
public final class BundleException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final long line;
    private final @Nullable String field;

    BundleException(
            Path file,
            long line,
            @Nullable String field,
            String message,
            @Nullable Throwable cause) {
        super(message, cause);
        this.file = file;
        this.line = line;
        this.field = field;
    }

    /// The bundle.
    public Path file() {
        return file;
    }

    /// The line at fault, from 1; empty where it is the whole file.
    public Optional<Long> line() {
        return line == 0 ? Optional.empty() : Optional.of(line);
    }

    /// The path of the field at fault; empty where it is the whole line.
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
