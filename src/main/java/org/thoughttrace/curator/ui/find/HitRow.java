package org.thoughttrace.curator.ui.find;

import org.thoughttrace.curator.logic.find.Hit;

/// A row in the list of hits.
public sealed interface HitRow {

    /// Stands above the hits of a conversation.
    ///
    /// @param count how many hits it has
    record Conversation(String id, String title, int count) implements HitRow {}

    /// One text in which the words stand.
    record Text(Hit hit) implements HitRow {}

    /// The conversation that it belongs to.
    default String conversation() {
        return switch (this) {
            case Conversation(String id, String _, int _) -> id;
            case Text(Hit hit) -> hit.conversation();
        };
    }
}
