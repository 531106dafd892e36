package org.thoughttrace.curator.store;

import java.nio.file.Path;
import java.util.UUID;

/// Which store this is, and what it lets one do.
///
/// @param id made with the store; a copy of the file has the same
/// @param mode why it is read-only, or that it is not
public record StoreInfo(Path file, UUID id, Mode mode) {

    /// Whether a store can be changed.
    public enum Mode {
        WRITABLE,
        /// It was opened to look only.
        READ_ONLY,
        /// A newer version of the program wrote it; this one leaves it untouched.
        NEWER_LAYOUT
    }
}
