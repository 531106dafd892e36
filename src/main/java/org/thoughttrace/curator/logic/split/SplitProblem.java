package org.thoughttrace.curator.logic.split;

/// A split that cannot be made; the message is a sentence.
public final class SplitProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SplitProblem(String message) {
        super(message);
    }
}
