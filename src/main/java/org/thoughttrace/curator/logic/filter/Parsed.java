package org.thoughttrace.curator.logic.filter;

import java.util.List;

/// What an expression means.
///
/// @param hints what may not be meant so, in order
public record Parsed(Filter filter, List<Hint> hints) {
    public Parsed {
        hints = List.copyOf(hints);
    }
}
