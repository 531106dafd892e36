package org.thoughttrace.curator.logic.curation;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// The one place where acts on subsets ask what a filter's language knows.
final class SubsetExpressions {

    private SubsetExpressions() {}

    /// Makes sure that an expression means something.
    ///
    /// @throws ActRefused when it cannot be read
    static void requireReadable(String expression) {
        // SEAM: FilterParser.parse(expression, Vocabulary.open()), its FilterProblem as
        // ActRefused("filter", message), once the parser is in logic.filter.
        if (expression.length() > 20_000) {
            throw new ActRefused("filter", "expected an expression of at most 20,000 characters");
        }
    }

    /// The name that was probably meant.
    static Optional<String> nearest(String typed, Collection<String> names) {
        // SEAM: Nearest.of(typed, names), once it is in logic.filter.
        String wanted = typed.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> !wanted.isEmpty())
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(wanted))
                .findFirst();
    }
}
