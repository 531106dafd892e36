package org.thoughttrace.curator.model;

import java.time.Instant;
import java.util.Objects;

/// Text that a curator typed and did not yet make an act: kept so that a crash loses no keystroke.
///
/// @param at when it was last kept
public record Draft(Target target, Field field, String text, Instant at) {
    public Draft {
        Objects.requireNonNull(target);
        Objects.requireNonNull(field);
        Objects.requireNonNull(text);
        Objects.requireNonNull(at);
    }
}
