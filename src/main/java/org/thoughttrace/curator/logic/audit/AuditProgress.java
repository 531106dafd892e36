package org.thoughttrace.curator.logic.audit;

/// Follows a run of the checks, and may stop it. Called from several threads.
public interface AuditProgress {

    /// Nobody watches, nobody stops it.
    AuditProgress NONE =
            new AuditProgress() {
                @Override
                public void advanced(int done, int total) {
                    // Nobody watches.
                }

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    /// How many conversations were looked at, of how many.
    void advanced(int done, int total);

    /// True once somebody wants it stopped.
    boolean isCancelled();
}
