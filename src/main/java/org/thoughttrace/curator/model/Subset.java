package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/// Conversations kept under a name.
///
/// @param named what its curator called it
/// @param name what it is called here: the same, or one that tells it from others of that name
/// @param curator who gave it its present content
/// @param at when that was
/// @param counter the place of that in the log
public record Subset(
        NamedThing named, String name, Content content, String curator, Instant at, long counter) {

    /// What one is called.
    public static final String KIND = "subset";

    /// Of the revision that made it.
    public UUID id() {
        return named.id();
    }

    /// Which conversations are in it.
    public sealed interface Content {}

    /// Those that a filter finds, whenever one looks.
    ///
    /// @param expression of the filter
    public record Live(String expression) implements Content {}

    /// Those that were in it when it was made.
    ///
    /// @param ids each once, in the order of import
    /// @param drawing how they were drawn; null where they are no sample
    public record Frozen(List<String> ids, @Nullable Drawing drawing) implements Content {
        public Frozen {
            ids = List.copyOf(new LinkedHashSet<>(ids));
        }
    }
}
