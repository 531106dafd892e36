package org.thoughttrace.curator.logic.audit;

/// What a curator has made of a finding.
public enum Standing {
    /// Nothing so far.
    OPEN,
    /// Accepted: a flag of its kind stands at the same place.
    FLAGGED,
    /// Said to be none, for as long as the text is what it is.
    DISMISSED
}
