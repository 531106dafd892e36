package org.thoughttrace.curator.logic.subset;

import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.logic.filter.FilterProblem;
import org.thoughttrace.curator.logic.filter.SubsetNames;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.logic.find.EndlessSubset;
import org.thoughttrace.curator.logic.find.Finder;
import org.thoughttrace.curator.logic.named.SharedName;
import org.thoughttrace.curator.logic.named.SubsetService;
import org.thoughttrace.curator.logic.named.TellingNames;
import org.thoughttrace.curator.model.Subset;

import java.util.List;

/// The named subsets of a store as they stand now. Safe on any thread but the one that draws.
public final class SubsetCatalogue {

    private final SubsetService subsets;
    private final Finder finder;

    /// A catalogue of an open store.
    public SubsetCatalogue(SubsetService subsets, Finder finder) {
        this.subsets = subsets;
        this.finder = finder;
    }

    /// All of them, by name.
    public List<SubsetNow> all() {
        List<Subset> all = subsets.all();
        TellingNames names = SubsetService.names(all);
        return all.stream().map(subset -> now(subset, names)).toList();
    }

    /// One of them.
    public SubsetNow now(Subset subset) {
        return now(subset, SubsetService.names(subsets.all()));
    }

    private SubsetNow now(Subset subset, TellingNames names) {
        return switch (subset.content()) {
            case Subset.Frozen frozen ->
                    new SubsetNow(
                            subset,
                            frozen.ids().size(),
                            subsets.changedSinceFrozen(subset).size(),
                            null);
            case Subset.Live(String expression) -> live(subset, expression, names);
        };
    }

    private SubsetNow live(Subset subset, String expression, TellingNames names) {
        try {
            Filter filter = parse(expression);
            for (String named : SubsetNames.in(filter)) {
                if (names.find(named).isEmpty()) {
                    return broken(
                            subset,
                            "Its filter names the subset \""
                                    + named
                                    + "\", which is gone. Save it with another filter.");
                }
            }
            return new SubsetNow(subset, finder.find(filter).count(), 0, null);
        } catch (EndlessSubset | SharedName | FilterProblem wrong) {
            return broken(subset, Failures.sentence(wrong));
        }
    }

    private static SubsetNow broken(Subset subset, String problem) {
        return new SubsetNow(subset, 0, 0, problem);
    }

    /// The conversations in a subset now, in the order of import.
    ///
    /// @throws EndlessSubset when its filter names itself
    public List<String> ids(Subset subset) {
        return switch (subset.content()) {
            case Subset.Frozen frozen -> frozen.ids();
            case Subset.Live(String expression) -> finder.find(parse(expression)).ids();
        };
    }

    /// Those of them to which something was done since the subset was saved.
    public List<String> changedIds(Subset subset) {
        return finder.find(SubsetNames.changed(subset.name())).ids();
    }

    /// What a filter finds now, to be kept.
    public Subset.Frozen frozen(Filter filter) {
        return new Subset.Frozen(finder.find(filter).ids(), null);
    }

    /// Puts subsets together, see [Combination].
    ///
    /// @param parts two or more
    public Subset.Content combine(SetOperation operation, List<Subset> parts, Keeping wish) {
        return Combination.of(operation, parts, wish, this);
    }

    static Filter parse(String expression) {
        return FilterParser.parse(expression, Vocabulary.open()).filter();
    }
}
