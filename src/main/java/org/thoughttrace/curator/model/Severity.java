package org.thoughttrace.curator.model;

import java.util.Optional;

/// How bad what a flag points at is.
public enum Severity {
    INFO("info", "Info"),
    MINOR("minor", "Minor"),
    MAJOR("major", "Major");

    private final String key;
    private final String title;

    Severity(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /// The word that the log and the command line use.
    public String key() {
        return key;
    }

    /// The word shown.
    public String title() {
        return title;
    }

    /// The severity with this key.
    public static Optional<Severity> ofKey(String key) {
        for (Severity severity : values()) {
            if (severity.key.equals(key)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
