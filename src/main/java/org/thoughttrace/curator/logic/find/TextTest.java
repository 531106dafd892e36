package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.model.Passage;
import org.thoughttrace.curator.model.Passage.Kind;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.TextQuery;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.store.Passages;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Tells whether words stand in a conversation, a message or a thought.
final class TextTest {

    private final FilterField field;
    private final Passages passages;

    TextTest(Filter.Text text, Sources sources) {
        this.field = text.field();
        this.passages = sources.matching(new TextQuery(text.anyOf(), kindsOf(field)));
    }

    /// Anywhere in a conversation where the field looks.
    boolean isIn(Indexed row) {
        return isAny(row, passage -> true);
    }

    /// On one turn.
    ///
    /// @param thought its number through the conversation; 0 for the turn as a whole
    boolean isAt(Indexed row, int turn, int thought) {
        return isAny(row, passage -> isOn(row, passage, turn, thought));
    }

    private boolean isAny(Indexed row, Predicate<Passage> test) {
        for (int i = passages.firstIn(row.position()); i < passages.size(); i++) {
            if (passages.position(i) != row.position()) {
                return false;
            }
            Passage passage = passages.get(i);
            if (isLookedAt(field, row, passage) && test.test(passage)) {
                return true;
            }
        }
        return false;
    }

    /// Shows each passage of a conversation in which they stand where the field looks.
    void forEach(Indexed row, Consumer<Passage> sink) {
        isAny(
                row,
                passage -> {
                    sink.accept(passage);
                    return false;
                });
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

    private static Set<Kind> kindsOf(FilterField field) {
        return switch (field) {
            case TEXT -> EnumSet.allOf(Kind.class);
            case MESSAGE, USER, ASSISTANT -> EnumSet.of(Kind.MESSAGE);
            case REASON, REACTION -> EnumSet.of(Kind.THOUGHT);
            case SUMMARY -> EnumSet.of(Kind.SUMMARY);
            case EXPECTATION -> EnumSet.of(Kind.EXPECTATION);
            case NOTE -> EnumSet.of(Kind.NOTE);
            default -> throw new IllegalArgumentException(field + " looks for no words");
        };
    }

    /// True when a field of kind WORDS looks at a passage; its kind is right already.
    static boolean isLookedAt(FilterField field, Indexed row, Passage passage) {
        return switch (field) {
            case USER -> roleOf(row, passage) == Role.USER;
            case ASSISTANT -> roleOf(row, passage) == Role.ASSISTANT;
            case REASON -> kindOf(row, passage) == ThoughtKind.REASON;
            case REACTION -> kindOf(row, passage) == ThoughtKind.REACTION;
            default -> true;
        };
    }

    private static Role roleOf(Indexed row, Passage passage) {
        return row.facts().turns().get(passage.place() - 1).role();
    }

    private static ThoughtKind kindOf(Indexed row, Passage passage) {
        return row.facts().thoughts().get(passage.place() - 1).kind();
    }
}
