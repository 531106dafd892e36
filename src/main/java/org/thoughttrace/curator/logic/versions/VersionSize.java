package org.thoughttrace.curator.logic.versions;

import org.thoughttrace.curator.exchange.ConversationParser;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.SourceVersion;

/// How much is in a version of a conversation.
public record VersionSize(int turns, int thoughts, int bytes) {

    /// Counts what came in.
    public static VersionSize of(SourceVersion version) {
        Conversation read = ConversationParser.parse(version.bytes());
        return new VersionSize(
                read.messages().size(),
                read.messages().stream().mapToInt(message -> message.thoughts().size()).sum(),
                version.bytes().length);
    }
}
