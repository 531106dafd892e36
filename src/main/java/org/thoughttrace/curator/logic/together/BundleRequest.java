package org.thoughttrace.curator.logic.together;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;

/// What to give out.
///
/// @param program the version of this program, for the first line of the bundle
/// @param curator only the revisions of this one; null for everybody's
/// @param from where to begin
public record BundleRequest(
        Path out, String program, @Nullable String curator, From from, IfExists ifExists) {

    /// Where a bundle begins.
    public sealed interface From {
        /// Everything there is.
        record Beginning() implements From {}

        /// Only what was made at this time or later, by its clock.
        record Moment(Instant at) implements From {}

        /// Only what came into the store, by acts or merges, since the last bundle that held the same
        /// curators' revisions; everything where there was none.
        record LastBundle() implements From {}
    }

    /// The moment at which it begins; null where no clock decides.
    @Nullable Instant since() {
        return from instanceof From.Moment(Instant at) ? at : null;
    }

    /// What to do about a file that is there already.
    public enum IfExists {
        REFUSE,
        REPLACE
    }
}
