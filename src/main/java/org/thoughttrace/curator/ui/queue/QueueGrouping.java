package org.thoughttrace.curator.ui.queue;

import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.ConversationSummary;

import java.util.function.Function;

/// What the list can be divided by.
public enum QueueGrouping {
    NONE("No groups", summary -> ""),
    PARTICIPANT("By participant", summary -> Conversation.participantOf(summary.id())),
    MODEL("By model", summary -> summary.model() == null ? "No model" : summary.model()),
    STATUS("By status", summary -> summary.status().title());

    private final String title;
    private final Function<ConversationSummary, String> group;

    QueueGrouping(String title, Function<ConversationSummary, String> group) {
        this.title = title;
        this.group = group;
    }

    /// The words shown.
    public String title() {
        return title;
    }

    String groupOf(ConversationSummary summary) {
        return group.apply(summary);
    }
}
