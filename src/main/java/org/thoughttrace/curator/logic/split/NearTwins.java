package org.thoughttrace.curator.logic.split;

import org.thoughttrace.curator.logic.check.text.Likeness;
import org.thoughttrace.curator.logic.check.text.NearPairs;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.LabelScheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Conversations that are alike in wording by as much as the check for near-duplicates asks for, and
/// those too short for that measure that say the very same.
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
        Map<String, String> firstOfShort = new HashMap<>();
        List<Set<String>> groups = new ArrayList<>();
        for (String id : ids) {
            CuratedConversation conversation =
                    library.load(id, scheme)
                            .map(Library.LoadedConversation::conversation)
                            .orElse(null);
            if (conversation == null) {
                continue;
            }
            int[] signature = Likeness.of(conversation);
            if (signature != null) {
                named.add(id);
                signatures.add(signature);
            } else if (!conversation.messages().isEmpty()) {
                String first = firstOfShort.putIfAbsent(said(conversation), id);
                if (first != null) {
                    groups.add(Set.of(first, id));
                }
            }
        }
        Set<Set<String>> alike = new LinkedHashSet<>();
        NearPairs.among(
                signatures,
                (later, earlier, similarity) -> {
                    if (similarity >= LEAST) {
                        alike.add(Set.of(named.get(later), named.get(earlier)));
                    }
                });
        groups.addAll(alike);
        return groups;
    }

    /// What was said, but for case and white space.
    private static String said(CuratedConversation conversation) {
        return conversation.messages().stream()
                .map(message ->
                        message.content().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }
}
