package org.thoughttrace.curator.logic.together;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.store.LogTransfer;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;

/// Which revisions of a log are given out: those that are asked for, and with each what a new release
/// says of its field, wherever in the log that stands. Without it whoever takes the bundle in would not
/// see that the two are in conflict.
final class BundleContents {

    private record Place(Target target, Field field) {
        static Place of(Revision revision) {
            return new Place(revision.target(), revision.field());
        }
    }

    private final LogTransfer log;
    private final long first;
    private final long mark;
    private final @Nullable String curator;
    private final @Nullable Instant since;
    private final Set<Place> contradicted = new HashSet<>();
    private final Set<String> curators = new LinkedHashSet<>();
    private long revisions;

    /// @param first the mark behind which what is asked for begins
    /// @param mark the one at which it ends
    BundleContents(LogTransfer log, BundleRequest request, long first, long mark) {
        this.log = log;
        this.first = first;
        this.mark = mark;
        this.curator = request.curator();
        this.since = request.since();
        Set<Place> ofReleases = new HashSet<>();
        log.forEach(
                0,
                mark,
                (revision, _) -> {
                    if (revision.isOfNewRelease()) {
                        ofReleases.add(Place.of(revision));
                    }
                });
        log.forEach(
                first,
                mark,
                (revision, _) -> {
                    if (isAskedFor(revision) && !revision.isOfNewRelease()) {
                        curators.add(revision.curator());
                        if (ofReleases.contains(Place.of(revision))) {
                            contradicted.add(Place.of(revision));
                        }
                    }
                });
        forEach((_, _) -> revisions++);
    }

    /// How many there are.
    long revisions() {
        return revisions;
    }

    /// Whose they are, in the order of their first.
    Set<String> curators() {
        return curators;
    }

    /// Shows each with its group.
    void forEach(BiConsumer<Revision, RevisionGroup> consumer) {
        log.forEach(
                0,
                first,
                (revision, group) -> {
                    if (speaksForARelease(revision)) {
                        consumer.accept(revision, group);
                    }
                });
        log.forEach(
                first,
                mark,
                (revision, group) -> {
                    if (isAskedFor(revision) || speaksForARelease(revision)) {
                        consumer.accept(revision, group);
                    }
                });
    }

    private boolean speaksForARelease(Revision revision) {
        return revision.isOfNewRelease() && contradicted.contains(Place.of(revision));
    }

    private boolean isAskedFor(Revision revision) {
        if (revision.isOfNewRelease()) {
            return curator == null && since == null;
        }
        return (curator == null || curator.equals(revision.curator()))
                && (since == null || !revision.at().isBefore(since));
    }
}
