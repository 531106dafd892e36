package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.model.Value;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a curator's own thought was made with, and its form in the log.
///
/// @param split the thought it was split from; null for one that was written
record AddedThought(
        int turn,
        ThoughtKind kind,
        String content,
        String label,
        @Nullable String timestamp,
        @Nullable Split split) {

    /// Where a second half comes from.
    ///
    /// @param from the path of the thought that was split
    /// @param number which split of that thought it was, from 1: a later one cuts off what stands
    ///     before that which the earlier ones cut off
    record Split(String from, int number) {}

    /// One that was written.
    static AddedThought written(
            int turn, ThoughtKind kind, String content, String label, String timestamp) {
        return new AddedThought(turn, kind, content, label, timestamp, null);
    }

    Value.Parts toValue() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("turn", Integer.toString(turn));
        parts.put("kind", kind.key());
        parts.put("content", content);
        parts.put("label", label);
        if (timestamp != null) {
            parts.put("timestamp", timestamp);
        }
        if (split != null) {
            parts.put("splitFrom", split.from());
            parts.put("splitNumber", Integer.toString(split.number()));
        }
        return new Value.Parts(parts);
    }

    static AddedThought of(Value.Parts value) {
        Map<String, String> parts = value.parts();
        String from = parts.get("splitFrom");
        return new AddedThought(
                Integer.parseInt(parts.getOrDefault("turn", "1")),
                ThoughtKind.ofKey(parts.getOrDefault("kind", ThoughtKind.REASON.key())),
                parts.getOrDefault("content", ""),
                parts.getOrDefault("label", ""),
                parts.get("timestamp"),
                from == null
                        ? null
                        : new Split(
                                from, Integer.parseInt(parts.getOrDefault("splitNumber", "1"))));
    }
}
