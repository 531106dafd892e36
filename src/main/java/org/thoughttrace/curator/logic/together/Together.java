package org.thoughttrace.curator.logic.together;

import org.thoughttrace.curator.logic.curation.CurationService;
import org.thoughttrace.curator.logic.scheme.SchemeService;
import org.thoughttrace.curator.store.CurationStore;

import java.time.InstantSource;

/// The services of one open store for working with other curators.
public record Together(BundleService bundles, MergeService merges, ConflictService conflicts) {

    /// Those of a store.
    public static Together of(
            CurationStore store,
            SchemeService schemes,
            CurationService curation,
            InstantSource clock) {
        return new Together(
                new BundleService(store, schemes, clock),
                new MergeService(store, schemes, clock),
                new ConflictService(store, curation));
    }
}
