package org.thoughttrace.curator.logic.together;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;

/// What to give out.
///
/// @param program the version of this program, for the first line of the bundle
/// @param curator only the revisions of this one; null for everybody's
/// @param since only revisions made at this time or later; null for all
public record BundleRequest(
        Path out,
        String program,
        @Nullable String curator,
        @Nullable Instant since,
        IfExists ifExists) {

    /// What to do about a file that is there already.
    public enum IfExists {
        REFUSE,
        REPLACE
    }
}
