package org.thoughttrace.curator.logic.filter;

import java.util.Locale;
import java.util.Optional;

/// What `has:` and `lacks:` can ask for.
public enum Presence {
    SURVEY(FilterField.Level.CONVERSATION),
    REASON(FilterField.Level.TURN),
    REACTION(FilterField.Level.TURN),
    THOUGHT(FilterField.Level.TURN),
    /// A reply with a reaction whose next message is a user's with a reason.
    PAIR(FilterField.Level.TURN),
    FLAG(FilterField.Level.ANY),
    TAG(FilterField.Level.CONVERSATION),
    TOPIC(FilterField.Level.CONVERSATION),
    NOTE(FilterField.Level.CONVERSATION),
    SUMMARY(FilterField.Level.CONVERSATION),
    EXPECTATION(FilterField.Level.CONVERSATION),
    MODEL(FilterField.Level.CONVERSATION),
    PROVIDER(FilterField.Level.CONVERSATION),
    AGE(FilterField.Level.CONVERSATION),
    GENDER(FilterField.Level.CONVERSATION),
    EDUCATION(FilterField.Level.CONVERSATION),
    OCCUPATION(FilterField.Level.CONVERSATION),
    FREQUENCY(FilterField.Level.CONVERSATION),
    PURPOSE(FilterField.Level.CONVERSATION),
    RELATION(FilterField.Level.TURN),
    /// A field that curators set to different values.
    CONFLICT(FilterField.Level.CONVERSATION),
    /// Versions of its source between which nobody has chosen yet.
    VERSIONS(FilterField.Level.CONVERSATION),
    /// Other paths of a conversation that forks.
    BRANCHES(FilterField.Level.CONVERSATION);

    private final FilterField.Level level;

    Presence(FilterField.Level level) {
        this.level = level;
    }

    /// What it is a part of: what is of a conversation cannot be asked for within braces.
    public FilterField.Level level() {
        return level;
    }

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
