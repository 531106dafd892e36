package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// What a field holds: a text, or the few named texts something was made with.
public sealed interface Value {

    /// One text, kept to the character.
    record Text(String text) implements Value {
        public Text {
            Objects.requireNonNull(text);
        }
    }

    /// Named texts, in the order given.
    record Parts(Map<String, String> parts) implements Value {
        public Parts {
            parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        }

        /// The part of this name.
        public @Nullable String part(String name) {
            return parts.get(name);
        }
    }

    /// "true", for members of sets and marks.
    Value TRUE = new Text("true");

    /// A text, or null for none.
    static @Nullable Value ofNullable(@Nullable String text) {
        return text == null ? null : new Text(text);
    }

    /// The text of a value, or null where there is none.
    static @Nullable String textOf(@Nullable Value value) {
        return value instanceof Text(String text) ? text : null;
    }
}
