package org.thoughttrace.curator.logic.together;

/// Follows the making or taking in of a bundle, and may stop it. Called on the thread that works.
public interface Watch {

    /// Nobody watches, nobody stops it.
    Watch NONE =
            new Watch() {
                @Override
                public void advanced(long done, long total) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    /// How many revisions are behind.
    ///
    /// @param total 0 while it is not known
    void advanced(long done, long total);

    /// True once somebody wants it stopped; then nothing is changed.
    boolean isCancelled();
}
