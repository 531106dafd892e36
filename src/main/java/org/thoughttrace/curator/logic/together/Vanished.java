package org.thoughttrace.curator.logic.together;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.bundle.BundleLine;
import org.thoughttrace.curator.exchange.bundle.BundleLines;
import org.thoughttrace.curator.logic.together.MergeReport.Unmatched.Place;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.VanishedLine;
import org.thoughttrace.curator.store.MergeRecord;
import org.thoughttrace.curator.store.StoreException;

import java.time.Instant;

/// Work that has no place in these data, and stays known here until a curator has seen it: work on
/// another release, which is in no conversation and in no log, or a revision of the log that does not
/// show.
///
/// @param revision what was done; its turns are those of its own release
/// @param act what the act was called that it was part of
/// @param reason what it is that is not here
/// @param place whether it is in the log
/// @param file the name of the bundle it came with; null for what came with none
/// @param at when it came; null for what came with no bundle
/// @param takenInBy who took that bundle in; null for what came with none
public record Vanished(
        Revision revision,
        String act,
        String reason,
        Place place,
        @Nullable String file,
        @Nullable Instant at,
        @Nullable String takenInBy) {

    static Vanished of(VanishedLine kept) {
        BundleLine line = line(kept);
        return new Vanished(
                line.revision(),
                line.group().title(),
                kept.reason(),
                Place.LEFT,
                kept.file(),
                kept.at(),
                kept.curator());
    }

    static Vanished ofLog(
            Revision revision, String act, String reason, @Nullable MergeRecord merge) {
        return merge == null
                ? new Vanished(revision, act, reason, Place.KEPT, null, null, null)
                : new Vanished(
                        revision,
                        act,
                        reason,
                        Place.KEPT,
                        merge.file(),
                        merge.at(),
                        merge.curator());
    }

    /// True for a revision of the log.
    public boolean isInLog() {
        return place == Place.KEPT;
    }

    /// The line of the bundle.
    ///
    /// @throws StoreException when it is damaged
    static BundleLine line(VanishedLine kept) {
        try {
            return BundleLines.read(kept.line());
        } catch (IllegalArgumentException damaged) {
            throw new StoreException(
                    "A change of another release that is kept in the store cannot be read: "
                            + damaged.getMessage(),
                    damaged);
        }
    }
}
