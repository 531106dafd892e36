package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;

/// Who speaks in a message.
public enum Role {
    USER("user"),
    ASSISTANT("assistant"),
    /// A message type that the release does not know; its own word is kept in the message.
    OTHER("other");

    private static final Set<String> OTHER_WORDS =
            Set.of("system", "developer", "tool", "function");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /// The word the file uses.
    public String key() {
        return key;
    }

    /// The role that a file's message type names.
    public static Role of(@Nullable String type) {
        if (USER.key.equals(type)) {
            return USER;
        }
        return ASSISTANT.key.equals(type) ? ASSISTANT : OTHER;
    }

    /// What to call who speaks in a message of some type: others than user and assistant by their own
    /// word.
    public static String titleOf(@Nullable String type) {
        return switch (of(type)) {
            case USER -> "User";
            case ASSISTANT -> "Assistant";
            case OTHER -> type == null || type.isBlank() ? "No role" : capitalised(type.strip());
        };
    }

    private static String capitalised(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    /// True for a message type that programs have for somebody who is neither user nor assistant: the
    /// system, its developer, a tool, a function.
    public static boolean isOfProgram(@Nullable String type) {
        return type != null && OTHER_WORDS.contains(type);
    }
}
