package org.thoughttrace.curator.logic.filter;

import java.util.Locale;
import java.util.Optional;

/// What can stand before the colon of an expression.
public enum FilterField {
    /// Words anywhere: messages, thoughts, summary, expectation, note. Its terms are written without
    /// a name.
    TEXT(Kind.WORDS, Level.ANY, "words anywhere"),
    MESSAGE(Kind.WORDS, Level.TURN, "words of a message"),
    USER(Kind.WORDS, Level.TURN, "words of a user's message"),
    ASSISTANT(Kind.WORDS, Level.TURN, "words of a reply"),
    REASON(Kind.WORDS, Level.THOUGHT, "words of a reason"),
    REACTION(Kind.WORDS, Level.THOUGHT, "words of a reaction"),
    SUMMARY(Kind.WORDS, Level.CONVERSATION, "words of the task summary"),
    EXPECTATION(Kind.WORDS, Level.CONVERSATION, "words of the task expectation"),
    NOTE(Kind.WORDS, Level.CONVERSATION, "words of the curator's note"),
    /// What was said on the paths that were not gone on with, as it came in. Words anywhere are not
    /// looked for there: such a conversation has to be read from its source.
    BRANCH(Kind.WORDS, Level.CONVERSATION, "words of another branch"),

    ID(Kind.NAME, Level.CONVERSATION, "the conversation's id"),
    MODEL(Kind.NAME, Level.CONVERSATION, "the language model"),
    PROVIDER(Kind.NAME, Level.CONVERSATION, "who provides the model"),
    PARTICIPANT(Kind.NAME, Level.CONVERSATION, "the id of the participant"),
    TASK(Kind.NAME, Level.CONVERSATION, "the task that the id names"),
    TURNS(Kind.NUMBER, Level.CONVERSATION, "how many messages"),
    THOUGHTS(Kind.NUMBER, Level.CONVERSATION, "how many thoughts"),
    /// Of all messages together; within braces, of the message or the thought.
    WORDS(Kind.NUMBER, Level.ANY, "how many words"),
    CREATED(Kind.MOMENT, Level.CONVERSATION, "when it began (UTC)"),
    UPDATED(Kind.MOMENT, Level.CONVERSATION, "when it was last written to (UTC)"),

    AGE(Kind.NUMBER, Level.CONVERSATION, "the participant's age"),
    GENDER(Kind.NAME, Level.CONVERSATION, "the participant's gender"),
    EDUCATION(Kind.NAME, Level.CONVERSATION, "the participant's education"),
    OCCUPATION(Kind.NAME, Level.CONVERSATION, "the participant's occupation"),
    FREQUENCY(Kind.NUMBER, Level.CONVERSATION, "how often they use assistants, 1 to 5"),
    PURPOSE(Kind.NAME, Level.CONVERSATION, "what they use assistants for"),

    LABEL(Kind.NAME, Level.THOUGHT, "the label of a thought"),
    /// `reason` or `reaction`.
    KIND(Kind.NAME, Level.THOUGHT, "the kind of a thought"),
    /// `before_next`, `after_next` or `unknown`: seen from the next turn.
    WRITTEN(Kind.NAME, Level.THOUGHT, "when a thought was written"),
    STAGE(Kind.NAME, Level.TURN, "the stage of a turn"),
    RELATION(Kind.NAME, Level.TURN, "how a user turn relates to the one before"),
    /// `in_the_moment`, `mixed`, `afterwards` or `unknown`.
    TIMING(Kind.NAME, Level.CONVERSATION, "when its thoughts were written, as a whole"),
    /// A topic of the scheme, with all of its subtopics, or one subtopic.
    TOPIC(Kind.NAME, Level.CONVERSATION, "a topic"),
    TAG(Kind.NAME, Level.CONVERSATION, "a tag"),
    /// A kind, a severity, `open` or `resolved`, or several of them joined by `/`, all of the same
    /// flag.
    FLAG(Kind.FLAG, Level.TURN, "a flag"),
    /// A subset by its name: those that it holds now.
    SUBSET(Kind.NAME, Level.CONVERSATION, "a named subset"),
    /// By the name of a curator to whom it was given for review.
    ASSIGNED(Kind.NAME, Level.CONVERSATION, "who is to review it"),
    /// By the name of a curator who was given it and is not done with it.
    DUE(Kind.NAME, Level.CONVERSATION, "who is to review it and is not done"),
    /// A subset by its name: the conversations to which something was done since it was saved.
    SINCE(Kind.NAME, Level.CONVERSATION, "changed since a named subset was saved"),
    STATUS(Kind.NAME, Level.CONVERSATION, "the status"),
    /// `yes` or `no`.
    EDITED(Kind.NAME, Level.ANY, "whether a curator changed it"),
    CURATOR(Kind.NAME, Level.CONVERSATION, "who worked on it"),
    CHANGED(Kind.MOMENT, Level.CONVERSATION, "when a curator last changed it (UTC)"),

    HAS(Kind.PRESENCE, Level.ANY, "what is there"),
    LACKS(Kind.PRESENCE, Level.ANY, "what is not there");

    /// What its values are.
    public enum Kind {
        /// Words and phrases to look for.
        WORDS,
        /// Whole values, case ignored.
        NAME,
        /// Whole numbers and ranges of them.
        NUMBER,
        /// Points of time and ranges of them.
        MOMENT,
        /// Properties of a flag.
        FLAG,
        /// Parts that are there or not.
        PRESENCE
    }

    /// What it is a property of: decides what it means within braces.
    public enum Level {
        CONVERSATION,
        TURN,
        THOUGHT,
        /// Of whatever it is asked of.
        ANY
    }

    private final Kind kind;
    private final Level level;
    private final String meaning;

    FilterField(Kind kind, Level level, String meaning) {
        this.kind = kind;
        this.level = level;
        this.meaning = meaning;
    }

    /// The word before the colon.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What its values are.
    public Kind kind() {
        return kind;
    }

    /// True when conversations have values of it that can be counted.
    public boolean isCountable() {
        return kind != Kind.WORDS && this != SUBSET && this != SINCE && !isOfReview();
    }

    /// True for what review assignments say, not the conversations themselves.
    public boolean isOfReview() {
        return this == ASSIGNED || this == DUE;
    }

    /// What it is a property of.
    public Level level() {
        return level;
    }

    /// A few words on what it asks for.
    public String meaning() {
        return meaning;
    }

    /// The field with this key, case ignored; never [#TEXT], which has no name.
    public static Optional<FilterField> ofKey(String key) {
        for (FilterField field : values()) {
            if (field != TEXT && field.key().equalsIgnoreCase(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
