package org.thoughttrace.curator.logic.bulk;

import java.util.function.BooleanSupplier;

/// Follows work on many conversations, and may stop it. Called on the thread that works.
public interface BulkProgress {

    /// How much is done, of how much.
    void advanced(long done, long total);

    /// True once somebody wants it stopped.
    boolean isCancelled();

    /// Nobody watches, nobody stops it.
    static BulkProgress none() {
        return watching((done, total) -> {}, () -> false);
    }

    /// Made of its two parts.
    static BulkProgress watching(Watcher watcher, BooleanSupplier cancelled) {
        return new BulkProgress() {
            @Override
            public void advanced(long done, long total) {
                watcher.advanced(done, total);
            }

            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }

    /// The part that watches.
    @FunctionalInterface
    interface Watcher {
        /// How much is done, of how much.
        void advanced(long done, long total);
    }

    /// @throws BulkStopped once somebody wants it stopped
    default void step(long done, long total) {
        if (isCancelled()) {
            throw new BulkStopped();
        }
        advanced(done, total);
    }
}
