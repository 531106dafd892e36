package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.named.SubsetException;
import org.thoughttrace.curator.exchange.named.SubsetJson;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.ThoughtId;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The fields of one act of a file, each read as what it is meant to be. Knows which were read, so
/// that one nobody asked for is not passed over.
final class ActFields {

    private final Map<String, @Nullable Object> fields;
    private final Set<String> used = new HashSet<>();

    /// @param fields by name: String, Long, Boolean; a nested object as its JSON text
    ActFields(Map<String, @Nullable Object> fields) {
        this.fields = fields;
    }

    /// @throws ActRefused when there is a field that was not read
    void requireAllUsed() {
        for (String name : fields.keySet()) {
            if (!used.contains(name)) {
                throw new ActRefused(name, "this act has no field \"" + name + "\"");
            }
        }
    }

    /// Lets fields be there that need not be read.
    void use(String... names) {
        used.addAll(List.of(names));
    }

    /// A text, or a number as one; null where there is none.
    @Nullable String textOfNumber(String name) {
        used.add(name);
        return fields.get(name) instanceof Long number ? number.toString() : textOrNull(name);
    }

    List<String> texts(String field) {
        try {
            return SubsetJson.readIds(text(field));
        } catch (SubsetException wrong) {
            throw new ActRefused(field, String.valueOf(wrong.getMessage()));
        }
    }

    /// By its number as it stands now, or by its path as the log gives it, which it keeps wherever
    /// it is moved.
    ThoughtRef thought() {
        if (!(fields.get("thought") instanceof String path)) {
            return new ThoughtRef.Numbered(turn(), number("thought"));
        }
        used.add("thought");
        used.add("turn");
        try {
            return new ThoughtRef.Identified(ThoughtId.parse(path));
        } catch (IllegalArgumentException wrong) {
            throw new ActRefused("thought", "expected the number of a thought or its path");
        }
    }

    int turn() {
        return number("turn");
    }

    UUID uuid(String name, String expected) {
        String id = text(name);
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException wrong) {
            throw new ActRefused(name, expected);
        }
    }

    @Nullable Span span() {
        if (!has("start") && !has("end")) {
            return null;
        }
        int start = number("start");
        int end = number("end");
        if (start < 0 || end <= start) {
            throw new ActRefused("end", "a stretch of text ends after it starts");
        }
        return new Span(start, end);
    }

    boolean has(String name) {
        return fields.get(name) != null;
    }

    String text(String name) {
        used.add(name);
        return switch (fields.get(name)) {
            case String text -> text;
            case null -> throw new ActRefused(name, "the field \"" + name + "\" is missing");
            default -> throw new ActRefused(name, "\"" + name + "\" must be a text");
        };
    }

    @Nullable String textOrNull(String name) {
        used.add(name);
        return has(name) ? text(name) : null;
    }

    boolean truth(String name) {
        used.add(name);
        return switch (fields.get(name)) {
            case Boolean value -> value;
            case null -> throw new ActRefused(name, "the field \"" + name + "\" is missing");
            default -> throw new ActRefused(name, "\"" + name + "\" must be true or false");
        };
    }

    int number(String name) {
        used.add(name);
        return switch (fields.get(name)) {
            case Long number when number >= 0 && number <= Integer.MAX_VALUE -> number.intValue();
            case null -> throw new ActRefused(name, "the field \"" + name + "\" is missing");
            default -> throw new ActRefused(name, "\"" + name + "\" must be a whole number");
        };
    }
}
