package org.thoughttrace.curator.exchange.bundle;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// The first line of a bundle: what it holds and of which data.
///
/// @param program the version of the program that wrote it
/// @param dataset the hash of the data its revisions are about
/// @param scheme the label scheme of its store at that time, as JSON
/// @param curator whose revisions it is confined to; null for everybody's
/// @param since no revision made before this is in it; null for from the beginning
/// @param revisions how many lines follow
public record BundleHeader(
        String program,
        String dataset,
        String scheme,
        @Nullable String curator,
        @Nullable Instant since,
        long revisions) {

    /// The version of the format that this program writes, and the only one it reads.
    public static final int VERSION = 1;

    /// What the first line calls the format.
    static final String FORMAT = "thoughttrace-curator-bundle";
}
