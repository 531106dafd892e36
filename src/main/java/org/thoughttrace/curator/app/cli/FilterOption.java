package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterEdits;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.logic.filter.FilterProblem;
import org.thoughttrace.curator.logic.filter.Hint;
import org.thoughttrace.curator.logic.filter.Operand;
import org.thoughttrace.curator.logic.filter.Parsed;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.model.Recipe;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The options that say which conversations are meant.
final class FilterOption {

    @Option(
            names = "--filter",
            paramLabel = "EXPR",
            description = "Only those an expression means, such as 'turns:6..10 label:scope_fit'.")
    private @Nullable String expression;

    @Option(names = "--subset", paramLabel = "NAME", description = "Only those of a named subset.")
    private @Nullable String subset;

    /// The filter that was given; everything when there is none. What may be a slip is said on
    /// standard error.
    ///
    /// @throws CommandFailure for wrong usage, when it cannot be read
    Filter read(Workspace workspace, Output output) {
        List<Filter> parts = new ArrayList<>();
        if (expression != null) {
            parts.add(parse(expression, workspace, output));
        }
        if (subset != null) {
            String name =
                    workspace
                            .subsets()
                            .find(subset)
                            .orElseThrow(() -> unknown(String.valueOf(subset)))
                            .name();
            parts.add(new Filter.Term(FilterField.SUBSET, List.of(new Operand.Exactly(name))));
        }
        return FilterEdits.allOf(parts);
    }

    /// A recipe with what was given here in the place of its filter and its subset.
    ///
    /// @throws CommandFailure for wrong usage, when it cannot be read
    Recipe into(Recipe recipe, Workspace workspace, Output output) {
        read(workspace, output);
        Recipe.Which which = recipe.which();
        boolean given = expression != null || subset != null;
        return given
                ? recipe.with(
                        new Recipe.Which(
                                expression == null ? "" : expression,
                                subset,
                                which.statuses(),
                                which.leastTurns(),
                                which.mostTurns(),
                                which.pairs(),
                                which.excludeFlags()))
                : recipe;
    }

    /// True when one of them was given.
    boolean isGiven() {
        return expression != null || subset != null;
    }

    static CommandFailure unknown(String subset) {
        return new CommandFailure(
                new Output.Problem(
                        "There is no subset \"" + subset + "\".",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("subset"),
                        List.of()),
                ExitCode.USAGE);
    }

    static Filter parse(String expression, Workspace workspace, Output output) {
        Vocabulary vocabulary = workspace.finder().vocabulary(workspace.library().scheme());
        try {
            Parsed parsed = FilterParser.parse(expression, vocabulary);
            for (Hint hint : parsed.hints()) {
                output.note(sentence(hint.message(), hint.suggestion()));
            }
            return parsed.filter();
        } catch (FilterProblem problem) {
            throw new CommandFailure(
                    new Output.Problem(
                            sentence(String.valueOf(problem.getMessage()), problem.suggestion())
                                    + pointer(expression, problem),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of("filter"),
                            List.of()),
                    ExitCode.USAGE);
        }
    }

    private static String sentence(String message, @Nullable String suggestion) {
        return suggestion == null || message.contains(suggestion)
                ? message
                : message + " Write " + suggestion + " there.";
    }

    /// Where in the expression it is: a second line beneath it would be torn apart by long ones.
    private static String pointer(String expression, FilterProblem problem) {
        return " (At character " + (expression.codePointCount(0, problem.start()) + 1) + ".)";
    }
}
