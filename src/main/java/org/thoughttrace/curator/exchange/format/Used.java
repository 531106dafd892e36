package org.thoughttrace.curator.exchange.format;

import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.ThoughtId;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/// What of a conversation stands in one row, for whoever must know whether something is in it.
///
/// @param turn that the row is about
/// @param thought its number at the turn, from 1; 0 where the row is about no single one
/// @param texts in the order in which they stand
public record Used(int turn, int thought, Set<Text> texts) {

    public Used {
        texts = Collections.unmodifiableSet(new LinkedHashSet<>(texts));
    }

    /// One text of a conversation.
    public sealed interface Text {

        /// The words of a turn.
        record Message(int turn) implements Text {}

        /// The words of a thought.
        record Thought(ThoughtId id) implements Text {}

        /// The words of a rewrite.
        record Rewrite(UUID id) implements Text {}

        /// Why a rewrite is better.
        record Rationale(UUID id) implements Text {}
    }

    static Collector at(CuratedMessage message) {
        return new Collector(message.turn());
    }

    /// Puts one together.
    static final class Collector {
        private final int turn;
        private final Set<Text> texts = new LinkedHashSet<>();

        private Collector(int turn) {
            this.turn = turn;
        }

        Collector messages(Collection<CuratedMessage> messages) {
            messages.forEach(message -> texts.add(new Text.Message(message.turn())));
            return this;
        }

        Collector thoughts(Collection<CuratedThought> thoughts) {
            thoughts.forEach(thought -> texts.add(new Text.Thought(thought.id())));
            return this;
        }

        Collector text(Text text) {
            texts.add(text);
            return this;
        }

        Used done() {
            return about(0);
        }

        Used about(int thought) {
            return new Used(turn, thought, texts);
        }
    }
}
