package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.logic.filter.FilterProblem;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.logic.fuzzy.FuzzyQuery;
import org.thoughttrace.curator.ui.find.FilterViewModel;
import org.thoughttrace.curator.ui.palette.PaletteEntry;
import org.thoughttrace.curator.ui.palette.PaletteHit;
import org.thoughttrace.curator.ui.palette.PaletteProvider;
import org.thoughttrace.curator.ui.task.TaskControl;

import java.util.List;
import java.util.Optional;

/// Lets the palette look for what is typed in all messages and thoughts. It answers everything, and
/// stands behind whatever answers better.
record WordsProvider(FilterViewModel filter, Runnable showHits) implements PaletteProvider {

    @Override
    public String title() {
        return "In messages and thoughts";
    }

    @Override
    public Finder open() {
        return new Finder() {
            @Override
            public Found find(FuzzyQuery query, int most, TaskControl control) {
                String words = query.text().strip();
                return words.isEmpty()
                        ? Found.NOTHING
                        : new Found(List.of(PaletteHit.behindOthers(entry(words))), 1);
            }

            @Override
            public Optional<PaletteEntry> recall(String id) {
                return Optional.empty();
            }
        };
    }

    private PaletteEntry entry(String words) {
        return PaletteEntry.of(
                "words",
                "Find “" + words + "”",
                "",
                () -> {
                    filter.expressionProperty().set(expression(words));
                    showHits.run();
                });
    }

    /// What is an expression already is taken for one; else the words are looked for as they stand.
    private static String expression(String words) {
        try {
            FilterParser.parse(words, Vocabulary.open());
            return words;
        } catch (FilterProblem noExpression) {
            return '"' + words.replace("\"", "\"\"") + '"';
        }
    }
}
