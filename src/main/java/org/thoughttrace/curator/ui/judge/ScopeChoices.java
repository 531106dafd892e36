package org.thoughttrace.curator.ui.judge;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.Operand;
import org.thoughttrace.curator.ui.session.Session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The choices of conversations that a sample is drawn from, or that are given out: all, those that
/// the filter finds, or a named subset.
public final class ScopeChoices {

    private static final String ALL = "All conversations";
    private static final String LISTED = "Those in the list";
    private static final String SUBSET = "Subset: ";

    private final Session session;
    private final Supplier<Optional<Set<String>>> listed;

    /// @param listed those that the filter finds; empty while it is not in use
    public ScopeChoices(Session session, Supplier<Optional<Set<String>>> listed) {
        this.session = session;
        this.listed = listed;
    }

    /// The names of the choices.
    ///
    /// @param subsets the names of the subsets there are
    static List<String> names(List<String> subsets) {
        List<String> names = new ArrayList<>(List.of(ALL, LISTED));
        subsets.forEach(subset -> names.add(SUBSET + subset));
        return names;
    }

    /// Tells which conversations a choice means. Called on the FX thread; what it gives is asked in
    /// the background.
    Supplier<Predicate<String>> of(String name) {
        if (name.equals(LISTED)) {
            Optional<Set<String>> ids = listed.get();
            return () -> ids.<Predicate<String>>map(some -> some::contains).orElse(id -> true);
        }
        if (name.startsWith(SUBSET)) {
            Filter filter =
                    new Filter.Term(
                            FilterField.SUBSET,
                            List.of(new Operand.Exactly(name.substring(SUBSET.length()))));
            return () -> {
                Set<String> ids = new HashSet<>(session.workspace().finder().find(filter).ids());
                return ids::contains;
            };
        }
        return () -> id -> true;
    }
}
