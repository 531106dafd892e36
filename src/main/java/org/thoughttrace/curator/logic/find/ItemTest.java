package org.thoughttrace.curator.logic.find;

/// A test of one turn, or of one thought.
@FunctionalInterface
interface ItemTest {

    /// @param turn from 1
    /// @param thought its number through the conversation, from 1; 0 when asked of a turn
    boolean test(Indexed row, int turn, int thought);
}
