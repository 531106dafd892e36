package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.logic.filter.Nearest;
import org.thoughttrace.curator.logic.named.StoreName;
import org.thoughttrace.curator.store.WriteTransaction;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The rules for names that curators give to what belongs to no conversation, and for the lists of
/// conversations kept under them.
final class StoreNames {

    private static final int IDS_NAMED = 3;

    private StoreNames() {}

    /// A name without the white space around it.
    ///
    /// @param thing what it names: "a subset"
    /// @throws ActRefused when it is none
    static String wellFormed(String thing, String asked, String field) {
        StoreName.fault(thing, asked)
                .ifPresent(fault -> {
                    throw new ActRefused(field, fault);
                });
        return StoreName.clean(asked);
    }

    /// What to say where a name is not known.
    ///
    /// @param thing what it should name: "subset"
    static ActRefused unknown(String thing, String name, Collection<String> known) {
        String guess =
                Nearest.of(name, known)
                        .map(nearest -> "; did you mean \"" + nearest + "\"?")
                        .orElse("");
        return new ActRefused("name", "there is no " + thing + " \"" + name + "\"" + guess);
    }

    /// Conversations in the order of import.
    ///
    /// @throws ActRefused when the store does not have one of them
    static List<String> inOrder(WriteTransaction transaction, List<String> ids) {
        List<String> conversations = transaction.conversations();
        Set<String> unknown = new LinkedHashSet<>(ids);
        conversations.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            String first =
                    unknown.stream()
                            .limit(IDS_NAMED)
                            .map(id -> "\"" + id + "\"")
                            .collect(Collectors.joining(", "));
            int more = unknown.size() - IDS_NAMED;
            throw new ActRefused(
                    "ids",
                    "the store has no conversation "
                            + first
                            + (more > 0 ? " and " + more + " more of those named" : ""));
        }
        Set<String> wanted = new HashSet<>(ids);
        return conversations.stream().filter(wanted::contains).toList();
    }
}
