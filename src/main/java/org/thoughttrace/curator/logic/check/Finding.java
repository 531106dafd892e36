package org.thoughttrace.curator.logic.check;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Severity;

import java.util.Comparator;

/// Something that a check points at. It follows from the data and the settings alone, so it is never
/// kept: only what a curator makes of it is.
///
/// @param check the id of the check
/// @param message one sentence on what is there
/// @param fix null where nothing is offered
public record Finding(
        String check, Severity severity, Place place, String message, @Nullable Fix fix) {

    /// As one reads a conversation: what is about the whole of it first.
    public static final Comparator<Finding> READING =
            Comparator.<Finding>comparingInt(finding -> finding.place().turn())
                    .thenComparingInt(finding -> finding.place().number())
                    .thenComparingInt(Finding::start)
                    .thenComparing(Finding::check);

    /// The conversation it lies in.
    public String conversation() {
        return place.conversation();
    }

    private int start() {
        return place.span() == null ? 0 : place.span().start();
    }
}
