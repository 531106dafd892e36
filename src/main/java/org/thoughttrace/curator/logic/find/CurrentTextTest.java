package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.model.Passage;
import org.thoughttrace.curator.store.Passages;

import java.util.function.Consumer;
import java.util.function.Predicate;

/// Looks for words in the texts as they are now, by the store's index.
final class CurrentTextTest implements TextTest {

    private final FilterField field;
    private final Passages passages;

    /// @param passages those in which the words stand
    CurrentTextTest(Filter.Text text, Passages passages) {
        this.field = text.field();
        this.passages = passages;
    }

    @Override
    public boolean isIn(Indexed row) {
        return isAny(row, passage -> true);
    }

    @Override
    public boolean isAt(Indexed row, int turn, int thought) {
        return isAny(row, passage -> isOn(row, passage, turn, thought));
    }

    @Override
    public void forEach(Indexed row, Consumer<HitPlace> sink) {
        isAny(
                row,
                passage -> {
                    sink.accept(new HitPlace.Current(row, passage));
                    return false;
                });
    }

    boolean isAny(Indexed row, Predicate<Passage> test) {
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

    /// True when a field of kind WORDS looks at a passage; its kind is right already.
    static boolean isLookedAt(FilterField field, Indexed row, Passage passage) {
        return switch (passage.kind()) {
            case MESSAGE ->
                    TextTest.isLookedAt(field, row.facts().turns().get(passage.place() - 1).role());
            case THOUGHT ->
                    TextTest.isLookedAt(
                            field, row.facts().thoughts().get(passage.place() - 1).kind());
            case SUMMARY, EXPECTATION, NOTE -> true;
        };
    }
}
