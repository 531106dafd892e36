package org.thoughttrace.curator.logic.intake;

import org.thoughttrace.curator.model.CuratedConversation;

/// Follows an import, and may stop it. Called on the thread that imports.
public interface ImportProgress {

    /// Nobody watches, nobody stops it.
    ImportProgress NONE =
            new ImportProgress() {
                @Override
                public void advanced(long bytes, long total, long records) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }

                @Override
                public void arrived(CuratedConversation conversation) {}
            };

    /// How far it is.
    void advanced(long bytes, long total, long records);

    /// True once somebody wants it stopped; then nothing is imported.
    boolean isCancelled();

    /// A new conversation was read; it is in the store only when the import is over.
    void arrived(CuratedConversation conversation);
}
