package org.thoughttrace.curator.logic.check;

import org.thoughttrace.curator.model.ThoughtId;

/// What a check offers to do about a finding. Nothing is done until a curator asks.
public sealed interface Fix {

    /// What it does, as a command.
    String title();

    /// Takes the thought away.
    record RemoveThought(ThoughtId thought) implements Fix {
        @Override
        public String title() {
            return "Remove the thought";
        }
    }

    /// Gives the thought another label.
    ///
    /// @param label the key of a label of the scheme
    record Relabel(ThoughtId thought, String label) implements Fix {
        @Override
        public String title() {
            return "Label it " + label;
        }
    }
}
