package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.model.Passage.Kind;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.TextQuery;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/// Tells whether, and where, words stand in a conversation, a message or a thought.
interface TextTest {

    /// Anywhere in a conversation where the field looks.
    boolean isIn(Indexed row);

    /// On one turn.
    ///
    /// @param thought its number through the conversation; 0 for the turn as a whole
    boolean isAt(Indexed row, int turn, int thought);

    /// Shows each place of a conversation in which they stand where the field looks.
    void forEach(Indexed row, Consumer<HitPlace> sink);

    /// What to ask the store's index for; it knows less than fields do.
    static TextQuery query(Filter.Text text) {
        return new TextQuery(text.anyOf(), kindsOf(text.field()));
    }

    private static Set<Kind> kindsOf(FilterField field) {
        return switch (field) {
            case TEXT -> EnumSet.allOf(Kind.class);
            case MESSAGE, USER, ASSISTANT -> EnumSet.of(Kind.MESSAGE);
            case REASON, REACTION -> EnumSet.of(Kind.THOUGHT);
            case SUMMARY -> EnumSet.of(Kind.SUMMARY);
            case EXPECTATION -> EnumSet.of(Kind.EXPECTATION);
            case NOTE -> EnumSet.of(Kind.NOTE);
            case BRANCH -> EnumSet.noneOf(Kind.class);
            default -> throw new IllegalArgumentException(field + " looks for no words");
        };
    }

    /// True when a field of kind WORDS looks at the messages of a role.
    static boolean isLookedAt(FilterField field, Role role) {
        return switch (field) {
            case TEXT, MESSAGE -> true;
            case USER -> role == Role.USER;
            case ASSISTANT -> role == Role.ASSISTANT;
            default -> false;
        };
    }

    /// True when a field of kind WORDS looks at the thoughts of a kind.
    static boolean isLookedAt(FilterField field, ThoughtKind kind) {
        return switch (field) {
            case TEXT -> true;
            case REASON -> kind == ThoughtKind.REASON;
            case REACTION -> kind == ThoughtKind.REACTION;
            default -> false;
        };
    }
}
