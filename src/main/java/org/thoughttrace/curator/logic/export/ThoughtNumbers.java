package org.thoughttrace.curator.logic.export;

import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.ThoughtId;

import java.util.HashMap;
import java.util.Map;

/// The numbers that thoughts have at their turns before any of them goes, so that whoever reads what was
/// left out finds each one in the store.
final class ThoughtNumbers {
    private final CuratedConversation conversation;
    private final Map<ThoughtId, Integer> numbers = new HashMap<>();

    ThoughtNumbers(CuratedConversation conversation) {
        this.conversation = conversation;
    }

    /// From 1. Most conversations lose nothing: they are counted when somebody asks.
    int of(CuratedThought thought) {
        if (numbers.isEmpty()) {
            for (CuratedMessage message : conversation.messages()) {
                int number = 0;
                for (CuratedThought each : message.thoughts()) {
                    number++;
                    numbers.put(each.id(), number);
                }
            }
        }
        return numbers.getOrDefault(thought.id(), 0);
    }
}
