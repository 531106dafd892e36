package org.thoughttrace.curator.logic.audit;

import org.thoughttrace.curator.logic.check.About;
import org.thoughttrace.curator.logic.check.Finding;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Target;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which findings were dismissed, as the state has it.
final class Judgements {

    private record Key(Target target, Field field) {}

    private final Map<String, Set<Key>> dismissed = new HashMap<>();

    Judgements(Collection<FieldState> fields) {
        for (FieldState state : fields) {
            String conversation = state.target().conversation();
            if (conversation != null && state.value() != null) {
                dismissed
                        .computeIfAbsent(conversation, id -> new HashSet<>())
                        .add(new Key(state.target(), state.field()));
            }
        }
    }

    /// True when the conversation has to be looked at to judge a finding of it.
    boolean hasAny(String conversation) {
        return dismissed.containsKey(conversation);
    }

    Standing of(CuratedConversation conversation, Finding finding) {
        Set<Key> keys = dismissed.getOrDefault(conversation.id(), Set.of());
        if (!keys.isEmpty()
                && keys.contains(
                        new Key(
                                About.target(finding.place()),
                                About.field(
                                        conversation,
                                        finding.check(),
                                        finding.place(),
                                        finding.message())))) {
            return Standing.DISMISSED;
        }
        return Standing.OPEN;
    }
}
