package org.thoughttrace.curator.logic.together;

import org.thoughttrace.curator.exchange.BundleLine;
import org.thoughttrace.curator.exchange.BundleLines;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.VanishedLine;
import org.thoughttrace.curator.store.StoreException;

import java.time.Instant;

/// Work on another release of the data that has no place in these: it is in no conversation and in no
/// log, and stays known here until a curator has seen it.
///
/// @param revision what was done; its turns are those of its own release
/// @param act what the act was called that it was part of
/// @param reason what it is that is not here
/// @param file the name of the bundle it came with
/// @param at when it came
/// @param takenInBy who took that bundle in
public record Vanished(
        Revision revision, String act, String reason, String file, Instant at, String takenInBy) {

    static Vanished of(VanishedLine kept) {
        BundleLine line = line(kept);
        return new Vanished(
                line.revision(),
                line.group().title(),
                kept.reason(),
                kept.file(),
                kept.at(),
                kept.curator());
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
