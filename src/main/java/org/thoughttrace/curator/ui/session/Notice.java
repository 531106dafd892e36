package org.thoughttrace.curator.ui.session;

import org.jspecify.annotations.Nullable;

/// A short message over the window.
///
/// @param text one sentence
/// @param actionTitle what can be done about it; null for nothing
public record Notice(
        Kind kind, String text, @Nullable String actionTitle, @Nullable Runnable action) {

    /// What it says, and how long it stays.
    public enum Kind {
        /// Something worth knowing, which goes by itself.
        INFORMATION,
        /// An offer, which waits for an answer.
        OFFER,
        /// Something that went wrong, which stays until it is closed.
        PROBLEM
    }

    /// Something worth knowing.
    public static Notice information(String text) {
        return new Notice(Kind.INFORMATION, text, null, null);
    }

    /// Something that went wrong.
    public static Notice problem(String text) {
        return new Notice(Kind.PROBLEM, text, null, null);
    }
}
