package org.thoughttrace.curator.logic.check;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.CuratedConversation;

import java.util.List;

/// A check that compares conversations with each other. Of each it keeps a small digest, so that a
/// hundred thousand are compared in bounded memory, and an edit costs one digest more.
///
/// @param <D> the digest; a few hundred bytes
public non-sealed interface SetCheck<D> extends Check {

    /// What has to be known of one conversation. Safe on any thread.
    ///
    /// @return null when there is nothing to compare in it
    @Nullable D digest(CuratedConversation conversation, CheckSettings settings);

    /// Compares.
    ///
    /// @param digests in the order of import
    void conclude(List<D> digests, CheckSettings settings, Report report);
}
