package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a flag was raised with, and its form in the log.
record RaisedFlag(
        Target on,
        String kind,
        Severity severity,
        String comment,
        @Nullable Span span,
        String curator,
        Instant at) {

    Value.Parts toValue() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("on", on.path());
        parts.put("kind", kind);
        parts.put("severity", severity.key());
        parts.put("comment", comment);
        if (span != null) {
            parts.put("start", Integer.toString(span.start()));
            parts.put("end", Integer.toString(span.end()));
        }
        parts.put("curator", curator);
        parts.put("at", at.toString());
        return new Value.Parts(parts);
    }

    static RaisedFlag of(String conversation, Value.Parts value) {
        Map<String, String> parts = value.parts();
        String start = parts.get("start");
        String end = parts.get("end");
        return new RaisedFlag(
                Target.parse(conversation, parts.getOrDefault("on", "conversation")),
                parts.getOrDefault("kind", "other"),
                Severity.ofKey(parts.getOrDefault("severity", "")).orElse(Severity.MINOR),
                parts.getOrDefault("comment", ""),
                start == null || end == null
                        ? null
                        : new Span(Integer.parseInt(start), Integer.parseInt(end)),
                parts.getOrDefault("curator", ""),
                Instant.parse(parts.getOrDefault("at", "1970-01-01T00:00:00Z")));
    }
}
