package org.thoughttrace.curator.logic.filter;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Severity;

import java.util.Objects;

/// One of the values a term allows.
public sealed interface Operand {

    /// The whole value, case ignored.
    record Exactly(String value) implements Operand {
        public Exactly {
            Objects.requireNonNull(value);
        }
    }

    /// Every value that begins so, case ignored.
    record StartingWith(String beginning) implements Operand {
        public StartingWith {
            Objects.requireNonNull(beginning);
        }
    }

    /// Numbers from one to another, both included.
    ///
    /// @param from null for no lower bound
    /// @param to null for no upper bound; never both null
    record Between(@Nullable Long from, @Nullable Long to) implements Operand {
        public Between {
            if (from == null && to == null) {
                throw new IllegalArgumentException("a range needs a bound");
            }
        }
    }

    /// Moments from the beginning of one period to the end of another, in UTC. A period is a year, a
    /// month, a day (`2026`, `2026-03`, `2026-03-01`) or an ISO 8601 moment.
    ///
    /// @param from null for no lower bound
    /// @param to null for no upper bound; never both null
    record During(@Nullable Period from, @Nullable Period to) implements Operand {
        public During {
            if (from == null && to == null) {
                throw new IllegalArgumentException("a range needs a bound");
            }
        }
    }

    /// Properties of one flag; null where anything will do.
    ///
    /// @param kind the key of a flag kind
    record FlagOf(
            @Nullable String kind, @Nullable Severity severity, Flag.@Nullable Resolution state)
            implements Operand {}
}
