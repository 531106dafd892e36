package org.thoughttrace.curator.model;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// One participant, one task, one language model and their ordered messages, as the source has
/// them. Times are the source's own text, because a release may hold times that cannot be read.
///
/// @param id the conversation id of the file, never blank
/// @param survey what the participant told about themselves; null where the list is empty
/// @param messages in the order of the source; the first has turn 1
/// @param origin where it comes from, if it was another program's
public record Conversation(
        String id,
        @Nullable String modelName,
        @Nullable String modelProvider,
        @Nullable String createdAt,
        @Nullable String updatedAt,
        @Nullable String taskSummary,
        @Nullable String taskExpectation,
        @Nullable Survey survey,
        List<Message> messages,
        Origin origin) {

    /// One that came in as ThoughtTrace has it.
    public Conversation(
            String id,
            @Nullable String modelName,
            @Nullable String modelProvider,
            @Nullable String createdAt,
            @Nullable String updatedAt,
            @Nullable String taskSummary,
            @Nullable String taskExpectation,
            @Nullable Survey survey,
            List<Message> messages) {
        this(
                id,
                modelName,
                modelProvider,
                createdAt,
                updatedAt,
                taskSummary,
                taskExpectation,
                survey,
                messages,
                Origin.NONE);
    }

    public Conversation {
        Objects.requireNonNull(id);
        messages = List.copyOf(messages);
    }

    /// The participant: the id up to its first underscore, or the whole id.
    public String participant() {
        return participantOf(id);
    }

    /// The participant that a conversation id names.
    public static String participantOf(String conversationId) {
        int end = conversationId.indexOf('_');
        return end < 0 ? conversationId : conversationId.substring(0, end);
    }

    /// The message of a turn.
    ///
    /// @param turn from 1
    /// @throws IndexOutOfBoundsException when there is no such turn
    public Message message(int turn) {
        return messages.get(turn - 1);
    }
}
