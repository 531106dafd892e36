package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;

import java.util.List;

/// A conversation while acts are being done to it: each act sees what the ones before it did.
final class Working {

    private final CuratedConversation first;
    private final FieldStates states;
    private final String firstVersion;
    private Conversation source;
    private CuratedConversation current;

    /// @param written the scheme under which the state in the store was written
    /// @param scheme the one that holds now, after the acts before
    Working(Origin origin, List<FieldState> fields, LabelScheme written, LabelScheme scheme) {
        this.source = origin.source();
        this.firstVersion = origin.firstVersion();
        this.states = new FieldStates(fields);
        this.first = Fold.of(source, states, written);
        this.current = written.equals(scheme) ? first : Fold.of(source, states, scheme);
    }

    /// What a conversation is made of.
    ///
    /// @param source the version that counts
    /// @param firstVersion the hash of the first to come
    record Origin(Conversation source, String firstVersion) {}

    String id() {
        return source.id();
    }

    /// The version that counts.
    Conversation source() {
        return source;
    }

    /// As it stood when the work began.
    CuratedConversation first() {
        return first;
    }

    CuratedConversation current() {
        return current;
    }

    FieldStates states() {
        return states;
    }

    /// The hash of the version of the source that came first.
    String firstVersion() {
        return firstVersion;
    }

    void refold(LabelScheme scheme) {
        current = Fold.of(source, states, scheme);
    }

    void chooseSource(Conversation chosen) {
        source = chosen;
    }

    Target whole() {
        return new Target.OfConversation(id());
    }

    Target target(CuratedThought thought) {
        return new Target.OfThought(id(), thought.id());
    }

    CuratedMessage message(int turn) {
        if (turn < 1 || turn > current.messages().size()) {
            throw new ActRefused(
                    "turn",
                    "there is no turn "
                            + turn
                            + "; the conversation has "
                            + current.messages().size());
        }
        return current.message(turn);
    }

    CuratedThought thought(ThoughtRef ref) {
        return switch (ref) {
            case ThoughtRef.Identified(ThoughtId id) ->
                    current.thought(id)
                            .orElseThrow(() ->
                                    new ActRefused("thought", "the thought is no longer there"));
            case ThoughtRef.Numbered(int turn, int number) -> {
                List<CuratedThought> thoughts = message(turn).thoughts();
                if (number < 1 || number > thoughts.size()) {
                    throw new ActRefused(
                            "thought",
                            "turn "
                                    + turn
                                    + " has no thought "
                                    + number
                                    + "; it has "
                                    + thoughts.size());
                }
                yield thoughts.get(number - 1);
            }
        };
    }

    Flag flag(java.util.UUID id) {
        return current.flags().stream()
                .filter(flag -> flag.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ActRefused("flag", "there is no flag " + id));
    }
}
