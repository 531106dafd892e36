package org.thoughttrace.curator.logic.export;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;

/// What to give out, and how.
///
/// @param conversations the ids of those to give out; they leave in the order of import
public record ExportRequest(
        Path out, Collection<String> conversations, Curation curation, IfExists ifExists) {

    /// Whether each line carries what curators said about it.
    public enum Curation {
        LEFT_OUT,
        /// As a `curation` object, the last member of each line.
        INCLUDED
    }

    /// What becomes of a file that is there already.
    public enum IfExists {
        REFUSE,
        REPLACE
    }

    public ExportRequest {
        conversations = Set.copyOf(conversations);
    }
}
