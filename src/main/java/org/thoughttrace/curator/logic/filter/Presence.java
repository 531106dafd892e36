package org.thoughttrace.curator.logic.filter;

import java.util.Locale;
import java.util.Optional;

/// What `has:` and `lacks:` can ask for.
public enum Presence {
    SURVEY,
    REASON,
    REACTION,
    THOUGHT,
    /// A reply with a reaction whose next message is a user's with a reason.
    PAIR,
    FLAG,
    TAG,
    TOPIC,
    NOTE,
    SUMMARY,
    EXPECTATION,
    MODEL,
    PROVIDER,
    AGE,
    GENDER,
    EDUCATION,
    OCCUPATION,
    FREQUENCY,
    PURPOSE,
    RELATION;

    /// The word after the colon.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The presence with this key, case ignored.
    public static Optional<Presence> ofKey(String key) {
        for (Presence presence : values()) {
            if (presence.key().equalsIgnoreCase(key)) {
                return Optional.of(presence);
            }
        }
        return Optional.empty();
    }
}
