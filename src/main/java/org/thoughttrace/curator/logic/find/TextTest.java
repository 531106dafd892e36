package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.model.Passage;
import org.thoughttrace.curator.model.Passage.Kind;
import org.thoughttrace.curator.model.Phrase;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells whether words stand in a conversation, a message or a thought.
final class TextTest {

    private final FilterField field;
    private final Map<Long, List<Passage>> passages = new HashMap<>();

    TextTest(Filter.Text text, Words words) {
        this.field = text.field();
        for (Phrase phrase : text.anyOf()) {
            for (Passage passage : words.matching(phrase)) {
                passages.computeIfAbsent(passage.position(), one -> new ArrayList<>()).add(passage);
            }
        }
    }

    /// Anywhere in a conversation where the field looks.
    boolean isIn(Indexed row) {
        for (Passage passage : passages.getOrDefault(row.position(), List.of())) {
            if (isLookedAt(field, row, passage)) {
                return true;
            }
        }
        return false;
    }

    /// On one turn.
    ///
    /// @param thought its number through the conversation; 0 for the turn as a whole
    boolean isAt(Indexed row, int turn, int thought) {
        for (Passage passage : passages.getOrDefault(row.position(), List.of())) {
            if (isLookedAt(field, row, passage) && isOn(row, passage, turn, thought)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOn(Indexed row, Passage passage, int turn, int thought) {
        return switch (passage.kind()) {
            // Words anywhere, asked of a thought, are the words of that thought.
            case MESSAGE -> passage.place() == turn && (thought == 0 || field != FilterField.TEXT);
            case THOUGHT ->
                    thought == 0
                            ? row.facts().thoughts().get(passage.place() - 1).turn() == turn
                            : passage.place() == thought;
            case SUMMARY, EXPECTATION, NOTE -> false;
        };
    }

    /// True when a field of kind WORDS looks at a passage at all.
    static boolean isLookedAt(FilterField field, Indexed row, Passage passage) {
        Kind kind = passage.kind();
        return switch (field) {
            case TEXT -> true;
            case MESSAGE -> kind == Kind.MESSAGE;
            case USER -> kind == Kind.MESSAGE && roleOf(row, passage) == Role.USER;
            case ASSISTANT -> kind == Kind.MESSAGE && roleOf(row, passage) == Role.ASSISTANT;
            case REASON -> kind == Kind.THOUGHT && kindOf(row, passage) == ThoughtKind.REASON;
            case REACTION -> kind == Kind.THOUGHT && kindOf(row, passage) == ThoughtKind.REACTION;
            case SUMMARY -> kind == Kind.SUMMARY;
            case EXPECTATION -> kind == Kind.EXPECTATION;
            case NOTE -> kind == Kind.NOTE;
            default -> throw new IllegalArgumentException(field + " looks for no words");
        };
    }

    private static Role roleOf(Indexed row, Passage passage) {
        return row.facts().turns().get(passage.place() - 1).role();
    }

    private static ThoughtKind kindOf(Indexed row, Passage passage) {
        return row.facts().thoughts().get(passage.place() - 1).kind();
    }
}
