package org.thoughttrace.curator.model;

import java.util.Optional;

/// How far a conversation is in the work.
public enum Status {
    UNREVIEWED("unreviewed", "Unreviewed", "To do"),
    IN_PROGRESS("in_progress", "In progress", "In work"),
    ACCEPTED("accepted", "Accepted", "Accept"),
    REJECTED("rejected", "Rejected", "Reject"),
    NEEDS_DISCUSSION("needs_discussion", "Needs discussion", "Discuss");

    private final String key;
    private final String title;
    private final String verb;

    Status(String key, String title, String verb) {
        this.key = key;
        this.title = title;
        this.verb = verb;
    }

    /// The word that the log, the command line and exports use.
    public String key() {
        return key;
    }

    /// The word shown for a conversation that has it.
    public String title() {
        return title;
    }

    /// The short word on the button that gives it.
    public String verb() {
        return verb;
    }

    /// The status with this key.
    public static Optional<Status> ofKey(String key) {
        for (Status status : values()) {
            if (status.key.equals(key)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
