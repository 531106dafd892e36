package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

/// How much some conversations hold, as it stands now.
///
/// @param name what they have in common, a model for example; null for all, or where the source
///     names none
public record Totals(
        @Nullable String name,
        long participants,
        long conversations,
        long messages,
        long thoughts) {}
