package org.thoughttrace.curator.ui.find;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.logic.filter.FilterProblem;
import org.thoughttrace.curator.logic.filter.FilterText;
import org.thoughttrace.curator.logic.filter.Hint;
import org.thoughttrace.curator.logic.filter.Parsed;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.logic.find.Finder;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.ui.session.Session;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The filter of the window. What is typed and what is clicked make the same filter; a wrong
/// expression leaves the last good one in force.
public final class FilterViewModel {

    private final Session session;
    private final StringProperty expression = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Result> result =
            new ReadOnlyObjectWrapper<>(
                    new Result(new Filter.Everything(), Optional.empty(), Vocabulary.open()));
    private final ReadOnlyObjectWrapper<Optional<Remark>> remark =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private long asked;
    private boolean isBusy;
    private boolean isStale;

    /// What a filter found.
    ///
    /// @param ids those of the conversations it means; empty when it means everything
    /// @param vocabulary the values known, for completing what is typed
    public record Result(Filter filter, Optional<Set<String>> ids, Vocabulary vocabulary) {}

    /// What is to be said about the expression.
    ///
    /// @param start the first char it is about
    /// @param end the char after the last
    /// @param suggestion what to write in their place; null when nothing can be guessed
    public record Remark(
            Weight weight, int start, int end, String message, @Nullable String suggestion) {}

    /// How much a remark matters.
    public enum Weight {
        /// The expression cannot be read.
        PROBLEM,
        /// It may not be meant so.
        HINT
    }

    /// The filter of a session, which means everything at first.
    public FilterViewModel(Session session) {
        this.session = session;
        expression.subscribe((before, now) -> run());
        session.changesProperty().subscribe((before, now) -> run());
    }

    /// The expression as it stands in the field.
    public StringProperty expressionProperty() {
        return expression;
    }

    /// What the last good expression found.
    public ReadOnlyObjectProperty<Result> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// What is wrong with the expression, or may be.
    public ReadOnlyObjectProperty<Optional<Remark>> remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /// The filter in force.
    public Filter filter() {
        return result.get().filter();
    }

    /// True when a filter is in force.
    public boolean isFiltering() {
        return result.get().ids().isPresent();
    }

    /// Puts another filter in force; the expression shows it.
    public void filterBy(Filter filter) {
        expression.set(FilterText.of(filter));
    }

    /// Shows everything again.
    public void clear() {
        expression.set("");
    }

    /// Writes what a remark suggests.
    public void accept(Remark remark) {
        String text = expression.get();
        if (remark.suggestion() != null && remark.end() <= text.length()) {
            expression.set(
                    text.substring(0, remark.start())
                            + remark.suggestion()
                            + text.substring(remark.end()));
        }
    }

    /// One question at a time: what is asked meanwhile is asked once more at the end.
    private void run() {
        asked++;
        if (isBusy) {
            isStale = true;
            return;
        }
        isBusy = true;
        isStale = false;
        long question = asked;
        String text = expression.get();
        LabelScheme scheme = session.schemeProperty().get();
        Finder finder = session.workspace().finder();
        Result before = result.get();
        session.tasks()
                .read(
                        "Filtering",
                        control -> answer(text, finder, scheme, before),
                        answer -> {
                            show(answer, question);
                            next();
                        },
                        failure -> {
                            if (failure instanceof FilterProblem problem) {
                                show(problem, question);
                            } else {
                                session.failed(failure);
                            }
                            next();
                        });
    }

    private void next() {
        isBusy = false;
        if (isStale) {
            run();
        }
    }

    private record Answer(Result result, List<Hint> hints) {}

    private static Answer answer(String text, Finder finder, LabelScheme scheme, Result before) {
        Vocabulary vocabulary = finder.vocabulary(scheme);
        Parsed parsed = FilterParser.parse(text, vocabulary);
        Optional<Set<String>> ids =
                parsed.filter() instanceof Filter.Everything
                        ? Optional.empty()
                        : Optional.of(new HashSet<>(finder.find(parsed.filter()).ids()));
        if (ids.equals(before.ids())) {
            // Compared here, so that nobody need compare a hundred thousand on the FX thread.
            ids = before.ids();
        }
        return new Answer(new Result(parsed.filter(), ids, vocabulary), parsed.hints());
    }

    private void show(Answer answer, long question) {
        if (question == asked) {
            remark.set(answer.hints().stream().findFirst().map(FilterViewModel::remark));
        }
        result.set(answer.result());
    }

    private void show(FilterProblem problem, long question) {
        if (question == asked) {
            remark.set(
                    Optional.of(
                            new Remark(
                                    Weight.PROBLEM,
                                    problem.start(),
                                    problem.end(),
                                    String.valueOf(problem.getMessage()),
                                    problem.suggestion())));
        }
    }

    private static Remark remark(Hint hint) {
        return new Remark(Weight.HINT, hint.start(), hint.end(), hint.message(), hint.suggestion());
    }
}
