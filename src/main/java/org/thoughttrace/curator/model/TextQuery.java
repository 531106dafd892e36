package org.thoughttrace.curator.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which passages are meant: those of certain kinds in which one of several phrases stands.
///
/// @param anyOf none means no passage
/// @param in none means no passage
public record TextQuery(List<Phrase> anyOf, Set<Passage.Kind> in) {

    public TextQuery {
        anyOf = List.copyOf(anyOf);
        in = in.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(in));
    }

    /// Passages of every kind.
    public static TextQuery anywhere(List<Phrase> anyOf) {
        return new TextQuery(anyOf, EnumSet.allOf(Passage.Kind.class));
    }
}
