package org.thoughttrace.curator.logic.agreement;

/// Whose labels are compared.
public sealed interface Rater {

    /// The name shown.
    String title();

    /// A curator.
    record Curator(String name) implements Rater {
        @Override
        public String title() {
            return name;
        }
    }

    /// The labels that came in with the data.
    record Imported() implements Rater {
        @Override
        public String title() {
            return "Imported labels";
        }
    }
}
