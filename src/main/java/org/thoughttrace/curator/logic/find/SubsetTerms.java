package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.Operand;
import org.thoughttrace.curator.logic.named.SubsetService;
import org.thoughttrace.curator.logic.named.TellingNames;
import org.thoughttrace.curator.model.Subset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Finds the subsets that a term of a filter names.
final class SubsetTerms {

    private SubsetTerms() {}

    /// Those that the term names, each once. A name that no subset has finds none.
    ///
    /// @param all subsets there are
    /// @throws org.thoughttrace.curator.logic.named.SharedName when a name means several; the
    ///     beginning of a name may
    static List<Subset> in(Filter.Term term, List<Subset> all) {
        TellingNames names = SubsetService.names(all);
        Set<UUID> meant = new LinkedHashSet<>();
        for (Operand operand : term.anyOf()) {
            if (operand instanceof Operand.Exactly(String name)) {
                names.find(name).ifPresent(meant::add);
            }
        }
        NameTest beginnings =
                new NameTest(
                        term.field(),
                        term.anyOf().stream()
                                .filter(operand -> !(operand instanceof Operand.Exactly))
                                .toList());
        return all.stream()
                .filter(subset -> meant.contains(subset.id()) || beginnings.test(subset.name()))
                .toList();
    }
}
