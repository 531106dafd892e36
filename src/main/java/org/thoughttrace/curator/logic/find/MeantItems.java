package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterField.Level;
import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.model.Subset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which turns and thoughts a filter speaks of: those that its braces describe, that have one of its
/// labels, times of writing, stages or relations, or in which words stand that it looks for in a message or a thought.
/// One part is enough, for each is looked for by itself. What must not be is never meant.
final class MeantItems {

    private final Sources sources;
    private final Evaluation evaluation;
    private final List<ItemTest> turns = new ArrayList<>();
    private final List<ItemTest> thoughts = new ArrayList<>();
    private final Set<Subset> seen = new HashSet<>();

    /// @param evaluation makes the tests
    MeantItems(Filter filter, Sources sources, Evaluation evaluation) {
        this.sources = sources;
        this.evaluation = evaluation;
        collect(filter);
    }

    boolean speaksOfThoughts() {
        return !thoughts.isEmpty();
    }

    boolean speaksOfTurns() {
        return !turns.isEmpty() || !thoughts.isEmpty();
    }

    /// @param turn from 1
    boolean isTurnMeant(Indexed row, int turn) {
        for (ItemTest test : turns) {
            if (test.test(row, turn, 0)) {
                return true;
            }
        }
        for (int thought = 1; thought <= row.facts().thoughts().size(); thought++) {
            if (row.facts().thoughts().get(thought - 1).turn() == turn
                    && isThoughtMeant(row, thought)) {
                return true;
            }
        }
        return false;
    }

    /// @param thought its number through the conversation, from 1
    boolean isThoughtMeant(Indexed row, int thought) {
        int turn = row.facts().thoughts().get(thought - 1).turn();
        for (ItemTest test : thoughts) {
            if (test.test(row, turn, thought)) {
                return true;
            }
        }
        return false;
    }

    private void collect(Filter filter) {
        switch (filter) {
            case Filter.And(List<Filter> parts) -> parts.forEach(this::collect);
            case Filter.Or(List<Filter> parts) -> parts.forEach(this::collect);
            case Filter.Same(Filter part) ->
                    add(
                            evaluation.item(part),
                            Evaluation.isAboutThoughts(part) ? Level.THOUGHT : Level.TURN);
            case Filter.Text text -> add(evaluation.item(text), text.field().level());
            case Filter.Term term -> collect(term);
            case Filter.Not _, Filter.Everything _ -> {}
        }
    }

    private void collect(Filter.Term term) {
        switch (term.field()) {
            case LABEL, WRITTEN -> add(evaluation.item(term), Level.THOUGHT);
            case STAGE, RELATION -> add(evaluation.item(term), Level.TURN);
            case SUBSET -> {
                SubsetTerms.in(term, sources.subsets()).forEach(this::collect);
            }
            default -> {
                // Of the whole conversation, or too common to be what somebody means.
            }
        }
    }

    /// A subset that is a filter speaks of what its filter does; a list of ids speaks of nothing.
    private void collect(Subset subset) {
        if (subset.content() instanceof Subset.Live(String expression) && seen.add(subset)) {
            collect(FilterParser.parse(expression, Vocabulary.open()).filter());
        }
    }

    private void add(ItemTest test, Level level) {
        switch (level) {
            case TURN -> turns.add(test);
            case THOUGHT -> thoughts.add(test);
            case CONVERSATION, ANY -> {
                // Words anywhere: they may stand in the task summary as well.
            }
        }
    }
}
