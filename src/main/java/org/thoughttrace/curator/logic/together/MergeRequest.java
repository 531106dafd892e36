package org.thoughttrace.curator.logic.together;

import java.nio.file.Path;
import java.util.List;

/// What to take in, and how.
///
/// @param files the bundles
/// @param curator who takes them in
public record MergeRequest(List<Path> files, String curator, Data data, Effect effect) {

    /// Of which data the bundles may be.
    public enum Data {
        /// Of the same as the store holds.
        SAME,
        /// Of others, too: work is applied anew, where it finds what its curator saw.
        REBASE
    }

    /// What becomes of it.
    public enum Effect {
        WRITE,
        /// Nothing is written: the report says what would be.
        PREVIEW
    }

    public MergeRequest {
        files = List.copyOf(files);
    }
}
