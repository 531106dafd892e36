package org.thoughttrace.curator.ui.queue;

import org.thoughttrace.curator.model.ConversationSummary;

import java.util.Comparator;

/// The orders in which the list can stand.
public enum QueueOrder {
    IMPORT("Order of import", Comparator.comparingLong(ConversationSummary::position)),
    TITLE(
            "First words",
            Comparator.comparing(ConversationSummary::title, String.CASE_INSENSITIVE_ORDER)),
    ID("Id", Comparator.comparing(ConversationSummary::id)),
    MODEL(
            "Model",
            Comparator.comparing(
                    summary -> summary.model() == null ? "" : summary.model(),
                    String.CASE_INSENSITIVE_ORDER)),
    LONGEST("Longest", Comparator.comparingInt(ConversationSummary::turns).reversed()),
    THOUGHTS("Most thoughts", Comparator.comparingInt(ConversationSummary::thoughts).reversed()),
    FLAGS("Most open flags", Comparator.comparingInt(ConversationSummary::openFlags).reversed()),
    STATUS("Status", Comparator.comparing(ConversationSummary::status)),
    LEAST_REVIEWED("Least reviewed", Comparator.comparingInt(QueueOrder::reviewed)),
    EDITED("Edited first", Comparator.comparing(ConversationSummary::edited).reversed());

    private final String title;
    private final Comparator<ConversationSummary> comparator;

    QueueOrder(String title, Comparator<ConversationSummary> comparator) {
        this.title = title;
        this.comparator =
                comparator.thenComparing(Comparator.comparingLong(ConversationSummary::position));
    }

    /// How far somebody got: nobody looked, somebody began, several differ, decided.
    private static int reviewed(ConversationSummary summary) {
        return switch (summary.status()) {
            case UNREVIEWED -> summary.edited() || summary.openFlags() > 0 ? 1 : 0;
            case IN_PROGRESS -> 2;
            case NEEDS_DISCUSSION -> 3;
            case ACCEPTED, REJECTED -> 4;
        };
    }

    /// True when what is done to a conversation may change its place.
    boolean followsWork() {
        return switch (this) {
            case IMPORT, ID, MODEL, LONGEST -> false;
            case TITLE, THOUGHTS, FLAGS, STATUS, LEAST_REVIEWED, EDITED -> true;
        };
    }

    /// The words shown.
    public String title() {
        return title;
    }

    Comparator<ConversationSummary> comparator() {
        return comparator;
    }
}
