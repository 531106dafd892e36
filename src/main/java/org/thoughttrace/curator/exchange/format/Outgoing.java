package org.thoughttrace.curator.exchange.format;

import org.thoughttrace.curator.exchange.OriginRecord;
import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.exchange.json.JsonStyle;
import org.thoughttrace.curator.exchange.json.SourceTexts;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.ThoughtId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A conversation that is to be given out, cleaned.
///
/// @param bytes those of its source
/// @param texts where the words of messages stand in its source
/// @param original what these bytes hold
/// @param conversation as it is to be given out
/// @param unredacted the same before personal data was replaced: what curators changed
/// @param late the thoughts that were written after the next turn had come
/// @param curators who worked on it; empty where the format does not ask
/// @param revisions of it, in order; empty where the format does not ask
@SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
public record Outgoing(
        byte[] bytes,
        SourceTexts texts,
        Conversation original,
        CuratedConversation conversation,
        CuratedConversation unredacted,
        Set<ThoughtId> late,
        List<String> curators,
        List<Revision> revisions) {
    public Outgoing {
        late = Set.copyOf(late);
        curators = List.copyOf(curators);
        revisions = List.copyOf(revisions);
    }

    /// The record that it came in, if that was in this format and nothing in it was changed.
    Optional<byte[]> record(String format) {
        // Most came from no other program, and their bytes need not be searched.
        return original.origin().format().isEmpty()
                ? Optional.empty()
                : OriginRecord.record(bytes, conversation, format);
    }

    /// A new object of JSON, which takes over what stands in the source.
    JsonBuilder object() {
        return new JsonBuilder(JsonStyle.COMPACT, bytes.length, texts).beginObject();
    }

    /// True when a curator changed the words of a message.
    boolean isEdited(CuratedMessage message) {
        return unredacted.message(message.turn()).isReworded();
    }

    /// True when a curator changed a thought.
    boolean isEdited(CuratedThought thought) {
        return unredacted.thought(thought.id()).map(CuratedThought::isEdited).orElse(false);
    }

    /// True for a thought written after the next turn had come.
    public boolean isLate(CuratedThought thought) {
        return late.contains(thought.id());
    }
}
