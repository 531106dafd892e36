package org.thoughttrace.curator.ui.finding;

import org.thoughttrace.curator.logic.audit.Judged;

/// A row of the list of findings.
sealed interface FindingRow {

    /// Stands above the findings of a group.
    record Heading(String title, int count) implements FindingRow {}

    /// One finding.
    ///
    /// @param inConversation true when the heading above names its conversation already
    record Entry(Judged judged, boolean inConversation) implements FindingRow {}
}
