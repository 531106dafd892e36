package org.thoughttrace.curator.model;

/// What a thought is about: the sending of a message, or the reply to it.
public enum ThoughtKind {
    REASON("reason", "reasons"),
    REACTION("reaction", "reactions");

    private final String key;
    private final String listKey;

    ThoughtKind(String key, String listKey) {
        this.key = key;
        this.listKey = listKey;
    }

    /// The word for one thought of this kind.
    public String key() {
        return key;
    }

    /// The name of the list that holds thoughts of this kind in the file.
    public String listKey() {
        return listKey;
    }

    /// The kind that belongs to messages of a role: reactions to assistant messages, else reasons.
    public static ThoughtKind of(Role role) {
        return role == Role.ASSISTANT ? REACTION : REASON;
    }

    /// The kind with this key.
    ///
    /// @throws IllegalArgumentException when there is none
    public static ThoughtKind ofKey(String key) {
        for (ThoughtKind kind : values()) {
            if (kind.key.equals(key)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of thought: " + key);
    }
}
