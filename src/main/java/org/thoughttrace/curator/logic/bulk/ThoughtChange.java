package org.thoughttrace.curator.logic.bulk;

import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.Objects;

/// How one thought would change.
///
/// @param act that changes it
/// @param turn it stands on, from 1
/// @param text as it is now
/// @param before its text or the key of its label; empty for no label
/// @param after the same as it would be
public record ThoughtChange(
        Act act, int turn, ThoughtKind kind, String text, String before, String after) {

    /// The conversation it is in.
    public String conversation() {
        return Objects.requireNonNull(act.conversation());
    }
}
