package org.thoughttrace.curator.logic.export;

import org.thoughttrace.curator.model.Status;

import java.nio.file.Path;
import java.util.Set;

/// What to give out, and how.
///
/// @param statuses which conversations; empty for all
public record ExportRequest(Path out, Set<Status> statuses, Curation curation, IfExists ifExists) {

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
        statuses = Set.copyOf(statuses);
    }
}
