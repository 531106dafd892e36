package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.model.Value;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a curator's own thought was made with, and its form in the log.
record AddedThought(
        int turn, ThoughtKind kind, String content, String label, @Nullable String timestamp) {

    Value.Parts toValue() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("turn", Integer.toString(turn));
        parts.put("kind", kind.key());
        parts.put("content", content);
        parts.put("label", label);
        if (timestamp != null) {
            parts.put("timestamp", timestamp);
        }
        return new Value.Parts(parts);
    }

    static AddedThought of(Value.Parts value) {
        Map<String, String> parts = value.parts();
        return new AddedThought(
                Integer.parseInt(parts.getOrDefault("turn", "1")),
                ThoughtKind.ofKey(parts.getOrDefault("kind", ThoughtKind.REASON.key())),
                parts.getOrDefault("content", ""),
                parts.getOrDefault("label", ""),
                parts.get("timestamp"));
    }
}
