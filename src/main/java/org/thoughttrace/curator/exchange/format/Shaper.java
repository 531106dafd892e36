package org.thoughttrace.curator.exchange.format;

/// Makes rows of conversations. Keeps nothing between two of them.
@FunctionalInterface
public interface Shaper {

    /// Makes the rows of one conversation.
    void shape(Outgoing outgoing, Rows rows);
}
