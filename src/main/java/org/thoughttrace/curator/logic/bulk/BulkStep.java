package org.thoughttrace.curator.logic.bulk;

import org.thoughttrace.curator.logic.curation.Act;

/// What becomes of one thing that something was wanted of.
sealed interface BulkStep {

    /// It is changed by an act.
    record Change(Act act) implements BulkStep {}

    /// It is changed, and that is worth a look by itself.
    record Listed(ThoughtChange change) implements BulkStep {}

    /// It is so already, and nothing is written.
    record AlreadySo() implements BulkStep {}

    /// It cannot be done.
    ///
    /// @param reason in words that stand for all that cannot be for the same reason
    record Refused(String reason) implements BulkStep {}
}
