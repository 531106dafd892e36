package org.thoughttrace.curator.logic.audit;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.check.CheckSettings;
import org.thoughttrace.curator.logic.check.Finding;
import org.thoughttrace.curator.logic.check.Report;
import org.thoughttrace.curator.logic.check.SetCheck;
import org.thoughttrace.curator.model.CuratedConversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// What one check of the whole set keeps of each conversation.
final class SetPart<D> {

    private final SetCheck<D> check;
    private final CheckSettings settings;
    private final Map<String, D> digests = new ConcurrentHashMap<>();

    SetPart(SetCheck<D> check, CheckSettings settings) {
        this.check = check;
        this.settings = settings;
    }

    void see(CuratedConversation conversation) {
        @Nullable D digest = check.digest(conversation, settings);
        if (digest == null) {
            digests.remove(conversation.id());
        } else {
            digests.put(conversation.id(), digest);
        }
    }

    /// @param order all conversations in the order of import
    void conclude(Iterable<String> order, Consumer<Finding> sink) {
        List<D> inOrder = new ArrayList<>(digests.size());
        for (String conversation : order) {
            D digest = digests.get(conversation);
            if (digest != null) {
                inOrder.add(digest);
            }
        }
        check.conclude(inOrder, settings, new Report(check.info(), settings, sink));
    }
}
