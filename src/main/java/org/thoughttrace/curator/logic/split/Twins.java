package org.thoughttrace.curator.logic.split;

import java.util.List;
import java.util.Set;

/// Tells which conversations are nearly the same.
@FunctionalInterface
public interface Twins {

    /// Nobody is like anybody.
    Twins NONE = ids -> List.of();

    /// Groups of two or more that are nearly the same, among some conversations.
    ///
    /// @param ids in the order of import
    List<Set<String>> among(List<String> ids);
}
