package org.thoughttrace.curator.ui.queue;

import org.thoughttrace.curator.model.ConversationSummary;

import java.util.Comparator;

/// The orders in which the list can stand.
public enum QueueOrder {
    IMPORT("Order of import", Comparator.comparingLong(ConversationSummary::position)),
    TITLE(
            "First words",
            Comparator.comparing(ConversationSummary::title, String.CASE_INSENSITIVE_ORDER)),
    MODEL(
            "Model",
            Comparator.comparing(
                    summary -> summary.model() == null ? "" : summary.model(),
                    String.CASE_INSENSITIVE_ORDER)),
    LONGEST("Most turns", Comparator.comparingInt(ConversationSummary::turns).reversed()),
    THOUGHTS("Most thoughts", Comparator.comparingInt(ConversationSummary::thoughts).reversed()),
    FLAGS("Most open flags", Comparator.comparingInt(ConversationSummary::openFlags).reversed()),
    STATUS("Status", Comparator.comparing(ConversationSummary::status));

    private final String title;
    private final Comparator<ConversationSummary> comparator;

    QueueOrder(String title, Comparator<ConversationSummary> comparator) {
        this.title = title;
        this.comparator =
                comparator.thenComparing(Comparator.comparingLong(ConversationSummary::position));
    }

    /// The words shown.
    public String title() {
        return title;
    }

    Comparator<ConversationSummary> comparator() {
        return comparator;
    }
}
