package org.thoughttrace.curator.logic.together;

import java.nio.file.Path;
import java.util.List;

/// What a bundle holds that was written.
///
/// @param curators whose revisions are in it, in the order of their first
/// @param dataset the hash of the data they are about
public record BundleReport(Path out, long revisions, List<String> curators, String dataset) {
    public BundleReport {
        curators = List.copyOf(curators);
    }
}
