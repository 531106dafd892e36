package org.thoughttrace.curator.app.window;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.store.StoreException;

import java.nio.file.Files;
import java.nio.file.Path;

/// What a start that names no store opens. One who clicks on the program sees no terminal, so a
/// store that cannot be worked in never keeps the window from opening.
///
/// @param trouble what stood in the way of the store of last time; null when nothing did
record FirstStore(Workspace workspace, @Nullable String trouble) {

    /// Opens the store of last time, else shows it read-only, else opens the sample.
    ///
    /// @param last the store of last time; null when there was none
    /// @param folder where the sample is kept
    /// @throws StoreException when not even the sample can be opened
    static FirstStore open(@Nullable Path last, Path folder) {
        if (last == null || !Files.isRegularFile(last)) {
            return new FirstStore(SampleStore.open(folder), null);
        }
        try {
            return new FirstStore(Workspace.open(last), null);
        } catch (StoreException refused) {
            return readOnly(last, folder, Failures.sentence(refused));
        }
    }

    private static FirstStore readOnly(Path last, Path folder, String reason) {
        try {
            return new FirstStore(
                    Workspace.openReadOnly(last), reason + " Here it is shown read-only.");
        } catch (StoreException unreadable) {
            return new FirstStore(
                    SampleStore.open(folder), reason + " The sample is shown in its place.");
        }
    }
}
