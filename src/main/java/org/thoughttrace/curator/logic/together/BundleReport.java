package org.thoughttrace.curator.logic.together;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.BundleRecord;

import java.nio.file.Path;
import java.util.List;

/// What a bundle holds that was written.
///
/// @param curators whose revisions are in it, in the order of their first
/// @param dataset the hash of the data they are about
/// @param after the bundle behind which it begins; null for none
public record BundleReport(
        Path out,
        long revisions,
        List<String> curators,
        String dataset,
        @Nullable BundleRecord after) {
    public BundleReport {
        curators = List.copyOf(curators);
    }
}
