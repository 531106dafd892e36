package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

/// A conversation in a list.
///
/// @param position its place in the order of import, from 1
/// @param title the first words of it
/// @param coverage one character a turn, for at most the first 200: r reason, a reaction, b both, a
///     dot for none
/// @param openVersions true while nobody has chosen between the versions of its source
public record ConversationSummary(
        long position,
        String id,
        String title,
        @Nullable String model,
        int turns,
        int thoughts,
        Status status,
        int openFlags,
        boolean edited,
        String coverage,
        boolean openVersions) {}
