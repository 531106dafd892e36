package org.thoughttrace.curator.logic.split;

import org.thoughttrace.curator.logic.check.text.Likeness;
import org.thoughttrace.curator.logic.check.text.NearPairs;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.LabelScheme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Conversations that are alike in wording by as much as the check for near-duplicates asks for, and
/// those too short for that measure that say the very same, unless so many participants do that it is
/// a greeting: that would tie them all together, and nothing is learnt from it.
public final class NearTwins implements Twins {
    private static final double LEAST = 0.8;
    private static final int MOST_WHO_COPY = 5;

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
        Map<String, Short> shortOnes = new LinkedHashMap<>();
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
                shortOnes
                        .computeIfAbsent(said(conversation), words -> new Short())
                        .add(conversation);
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
        List<Set<String>> groups = new ArrayList<>();
        shortOnes.values().stream().filter(Short::isCopy).forEach(one -> groups.add(one.ids));
        groups.addAll(alike);
        return groups;
    }

    /// Conversations that say the very same in very few words.
    private static final class Short {
        private final Set<String> ids = new LinkedHashSet<>();
        private final Set<String> participants = new HashSet<>();

        void add(CuratedConversation conversation) {
            ids.add(conversation.id());
            participants.add(conversation.source().participant());
        }

        boolean isCopy() {
            return ids.size() > 1 && participants.size() <= MOST_WHO_COPY;
        }
    }

    /// What was said, but for case and white space.
    private static String said(CuratedConversation conversation) {
        return conversation.messages().stream()
                .map(message ->
                        message.content().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }
}
