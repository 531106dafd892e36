package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.Passage;
import org.thoughttrace.curator.model.Phrase;
import org.thoughttrace.curator.model.Thought;
import org.thoughttrace.curator.store.Passages;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Looks for words in the texts as they came in. Of a conversation that nobody edited, those are the
/// ones in the store's index; of an edited one the messages and thoughts are read from its source.
/// What is about the whole conversation cannot be edited, and is always looked up.
final class SourceTextTest implements TextTest {

    private final FilterField field;
    private final List<Phrase> phrases;
    private final CurrentTextTest current;
    private final SourceTexts sources;

    SourceTextTest(Filter.Text text, Passages passages, SourceTexts sources) {
        this.field = text.field();
        this.phrases = text.anyOf();
        this.current = new CurrentTextTest(text, passages);
        this.sources = sources;
    }

    @Override
    public boolean isIn(Indexed row) {
        return row.facts().edited()
                ? isAboutWhole(row) || isAny(row, place -> true)
                : current.isIn(row);
    }

    @Override
    public boolean isAt(Indexed row, int turn, int thought) {
        if (!row.facts().edited()) {
            return current.isAt(row, turn, thought);
        }
        CuratedMessage message = sources.of(row).message(turn);
        if (thought == 0) {
            return isAny(row, place -> place.turn() == turn);
        }
        int first = 1;
        while (first < thought && row.facts().thoughts().get(first - 1).turn() < turn) {
            first++;
        }
        // Somebody may have taken thoughts away since the facts were read.
        Thought before =
                thought - first < message.thoughts().size()
                        ? message.thoughts().get(thought - first).source()
                        : null;
        return before != null
                        && TextTest.isLookedAt(field, before.kind())
                        && stands(before.content())
                || field != FilterField.TEXT && isIn(message.source());
    }

    @Override
    public void forEach(Indexed row, Consumer<HitPlace> sink) {
        if (!row.facts().edited()) {
            current.forEach(row, sink);
            return;
        }
        current.isAny(
                row,
                passage -> {
                    if (isAboutWhole(passage)) {
                        sink.accept(new HitPlace.Current(row, passage));
                    }
                    return false;
                });
        isAny(
                row,
                place -> {
                    sink.accept(place);
                    return false;
                });
    }

    private boolean isAboutWhole(Indexed row) {
        return current.isAny(row, SourceTextTest::isAboutWhole);
    }

    private static boolean isAboutWhole(Passage passage) {
        return switch (passage.kind()) {
            case MESSAGE, THOUGHT -> false;
            case SUMMARY, EXPECTATION, NOTE -> true;
        };
    }

    private boolean isAny(Indexed row, Predicate<HitPlace> test) {
        for (CuratedMessage curated : sources.of(row).messages()) {
            Message message = curated.source();
            int turn = message.turn();
            if (isIn(message)
                    && test.test(
                            new HitPlace.AsItCame(row, turn, 0, HitPlace.kindOf(message.role())))) {
                return true;
            }
            int number = 0;
            for (Thought thought : message.thoughts()) {
                number++;
                if (TextTest.isLookedAt(field, thought.kind())
                        && stands(thought.content())
                        && test.test(
                                new HitPlace.AsItCame(
                                        row, turn, number, HitPlace.kindOf(thought.kind())))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isIn(Message message) {
        return TextTest.isLookedAt(field, message.role()) && stands(message.content());
    }

    private boolean stands(String text) {
        return !WordScan.ranges(text, phrases).isEmpty();
    }
}
