package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Value;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a rewrite was made with, and its form in the log.
record AddedRewrite(
        int turn, Rewrite.Guide guide, String text, String rationale, String curator, Instant at) {

    Value.Parts toValue() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("turn", Integer.toString(turn));
        parts.put("guide", guide.key());
        parts.put("text", text);
        parts.put("rationale", rationale);
        parts.put("curator", curator);
        parts.put("at", at.toString());
        return new Value.Parts(parts);
    }

    static AddedRewrite of(Value.Parts value) {
        Map<String, String> parts = value.parts();
        return new AddedRewrite(
                Integer.parseInt(parts.getOrDefault("turn", "1")),
                Rewrite.Guide.ofKey(parts.getOrDefault("guide", "")).orElse(Rewrite.Guide.REACTION),
                parts.getOrDefault("text", ""),
                parts.getOrDefault("rationale", ""),
                parts.getOrDefault("curator", ""),
                Instant.parse(parts.getOrDefault("at", "1970-01-01T00:00:00Z")));
    }
}
