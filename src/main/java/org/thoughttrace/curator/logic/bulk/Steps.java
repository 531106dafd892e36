package org.thoughttrace.curator.logic.bulk;

import org.thoughttrace.curator.logic.find.Candidate;

import java.util.function.Consumer;

/// Says what becomes of a conversation, thing by thing. It asks the same questions as the acts
/// themselves, so that what a preview counts is what happens.
@FunctionalInterface
interface Steps {

    /// Shows each thing to a sink.
    void of(Candidate conversation, Consumer<BulkStep> sink);
}
