package org.thoughttrace.curator.logic.check;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Severity;

import java.util.function.Consumer;

/// Takes the findings of one check.
public final class Report {

    private final String check;
    private final Severity severity;
    private final Consumer<Finding> sink;

    /// A report of a check as it is set.
    public Report(CheckInfo info, CheckSettings settings, Consumer<Finding> sink) {
        this.check = info.id();
        this.severity = settings.severity();
        this.sink = sink;
    }

    /// Adds a finding.
    ///
    /// @param message one sentence
    public void add(Place place, String message) {
        add(place, message, null);
    }

    /// Adds a finding with something to be done about it.
    public void add(Place place, String message, @Nullable Fix fix) {
        sink.accept(new Finding(check, severity, place, message, fix));
    }
}
