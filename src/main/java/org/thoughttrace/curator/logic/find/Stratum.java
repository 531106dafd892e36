package org.thoughttrace.curator.logic.find;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The conversations that have one value of a field.
///
/// @param value as it is written most often; null for those without any
/// @param key the same however it is written; empty for those without any
/// @param ids in the order of import
public record Stratum(@Nullable String value, String key, List<String> ids) {
    public Stratum {
        ids = List.copyOf(ids);
    }
}
