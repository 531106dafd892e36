package org.thoughttrace.curator.logic.together;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.bundle.BundleException;

import java.nio.file.Path;
import java.util.Optional;

/// A bundle was not given out, or not taken in; nothing was changed. The message says why.
public final class TogetherStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Path> file;
    private final transient Optional<Long> line;
    private final transient Optional<String> field;

    TogetherStopped(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.file = Optional.empty();
        this.line = Optional.empty();
        this.field = Optional.empty();
    }

    TogetherStopped(BundleException wrong) {
        super(wrong.getMessage(), wrong);
        this.file = Optional.of(wrong.file());
        this.line = wrong.line();
        this.field = wrong.field();
    }

    /// The bundle at fault.
    public Optional<Path> file() {
        return file;
    }

    /// The line at fault, from 1.
    public Optional<Long> line() {
        return line;
    }

    /// The field at fault.
    public Optional<String> field() {
        return field;
    }

    /// Where it is and what is wrong there, in one line.
    public String place() {
        return file.map(path -> String.valueOf(path.getFileName())).orElse("")
                + line.map(number -> ", line " + number).orElse("")
                + field.map(name -> ", " + name).orElse("")
                + (file.isEmpty() ? "" : ": ")
                + getMessage();
    }
}
