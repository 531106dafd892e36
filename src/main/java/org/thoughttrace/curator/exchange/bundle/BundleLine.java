package org.thoughttrace.curator.exchange.bundle;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.model.Value;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// One revision of a bundle with the group it was made in.
///
/// @param messages for each turn that the revision names, the id its message has in the source, null
///     for none: by it the message is found again in another release of the data
/// @param rule what the rules of the program said of a stage there, or of the turn at which one begins,
///     where its curator saw something else because they had moved stages before; else null
/// @param revisionHash SHA-256 of the revision as its store kept it, in hex
/// @param groupHash SHA-256 of the group as its store kept it, in hex
public record BundleLine(
        Revision revision,
        RevisionGroup group,
        SortedMap<Integer, @Nullable String> messages,
        @Nullable Value rule,
        String revisionHash,
        String groupHash) {

    public BundleLine {
        messages = Collections.unmodifiableSortedMap(new TreeMap<>(messages));
    }
}
