package org.thoughttrace.curator.logic.split;

import org.thoughttrace.curator.logic.check.text.Likeness;
import org.thoughttrace.curator.logic.check.text.NearPairs;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.model.LabelScheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Conversations that are alike in wording by as much as the check for near-duplicates asks for: each
/// is grouped with the earlier one it is most like.
public final class NearTwins implements Twins {
    private static final double LEAST = 0.8;

    private final Library library;

    /// @param library has the conversations
    public NearTwins(Library library) {
        this.library = library;
    }

    @Override
    public List<Set<String>> among(List<String> ids) {
        LabelScheme scheme = library.scheme();
        List<String> named = new ArrayList<>();
        List<int[]> signatures = new ArrayList<>();
        for (String id : ids) {
            int[] signature =
                    library.load(id, scheme)
                            .map(loaded -> Likeness.of(loaded.conversation()))
                            .orElse(null);
            if (signature != null) {
                named.add(id);
                signatures.add(signature);
            }
        }
        NearPairs pairs = NearPairs.among(signatures);
        List<Set<String>> groups = new ArrayList<>();
        for (int at = 0; at < named.size(); at++) {
            if (pairs.nearest(at) >= 0 && pairs.similarity(at) >= LEAST) {
                groups.add(Set.of(named.get(at), named.get(pairs.nearest(at))));
            }
        }
        return groups;
    }
}
