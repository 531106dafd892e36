package org.thoughttrace.curator.logic.split;

import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Role;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Conversations whose users say the same words, whatever the case and the signs between them.
public final class SameWords implements Twins {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Library library;

    /// @param library has the conversations
    public SameWords(Library library) {
        this.library = library;
    }

    @Override
    public List<Set<String>> among(List<String> ids) {
        LabelScheme scheme = library.scheme();
        Map<Long, Set<String>> groups = new HashMap<>();
        for (String id : ids) {
            library.load(id, scheme)
                    .ifPresent(loaded -> {
                        long hash = hash(loaded.conversation().messages());
                        if (hash != 0) {
                            groups.computeIfAbsent(hash, key -> new LinkedHashSet<>()).add(id);
                        }
                    });
        }
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    /// 64 bits over the words of the user; 0 where there are none.
    private static long hash(List<CuratedMessage> messages) {
        long hash = 0;
        for (CuratedMessage message : messages) {
            if (message.role() == Role.USER) {
                String words =
                        BETWEEN.matcher(message.content().toLowerCase(Locale.ROOT))
                                .replaceAll(" ")
                                .strip();
                for (int at = 0; at < words.length(); at++) {
                    hash = (hash ^ words.charAt(at)) * 0x100000001b3L + 0x9e3779b97f4a7c15L;
                }
            }
        }
        return hash;
    }
}
