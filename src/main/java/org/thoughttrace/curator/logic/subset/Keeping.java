package org.thoughttrace.curator.logic.subset;

/// How a set of conversations is kept.
public enum Keeping {
    /// By what it means, so that it finds them anew each time.
    LIVE,
    /// By their ids.
    FROZEN
}
