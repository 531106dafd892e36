package org.thoughttrace.curator.exchange;

import java.util.List;

/// What an export tells of a conversation's curation beyond its effective state.
///
/// @param curators the names of those who worked on it, in the order they are to be written
public record Curation(List<String> curators) {
    public Curation {
        curators = List.copyOf(curators);
    }
}
