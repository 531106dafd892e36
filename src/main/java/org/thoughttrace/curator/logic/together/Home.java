package org.thoughttrace.curator.logic.together;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.ConversationParser;
import org.thoughttrace.curator.logic.curation.UntouchedValues;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.SourceVersion;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.WriteTransaction;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A conversation of this store that revisions from elsewhere are about.
///
/// @param untouched what stood in it before any revision
/// @param isAsReleased true where the version that counts is the first to come, which the hash of the
///     data tells of
record Home(UntouchedValues untouched, boolean isAsReleased) {

    /// Reads the version that counts; empty where the store has no conversation of this id.
    static Optional<Home> of(WriteTransaction transaction, String id, LabelScheme scheme) {
        List<SourceVersion> versions = transaction.versions(id);
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        String chosen =
                transaction
                        .field(new Target.OfConversation(id), Field.SOURCE)
                        .map(FieldState::value)
                        .map(Value::textOf)
                        .orElse("");
        SourceVersion version =
                versions.stream()
                        .filter(candidate -> candidate.sha256().equals(chosen))
                        .findFirst()
                        .orElse(versions.getFirst());
        Conversation source = ConversationParser.parse(version.bytes());
        return Optional.of(
                new Home(
                        new UntouchedValues(source, versions.getFirst().sha256(), scheme),
                        version.sha256().equals(versions.getFirst().sha256())));
    }

    private List<Message> messages() {
        return untouched.source().messages();
    }

    boolean hasTurn(int turn) {
        return turn >= 1 && turn <= messages().size();
    }

    /// True when a thought of the source is there; one that was added is not asked for.
    boolean hasThought(ThoughtId id) {
        return !(id instanceof ThoughtId.Source source)
                || hasTurn(source.turn())
                        && messages().get(source.turn() - 1).thoughts().stream()
                                .anyMatch(thought -> thought.id().equals(id));
    }

    /// The turn whose message bears an id in the source. Where several do, the one at the same place
    /// is meant; where the message had none, its place says all there is to know.
    OptionalInt turnOf(int place, @Nullable String messageId) {
        boolean same =
                hasTurn(place)
                        && (messageId == null
                                || messageId.equals(messages().get(place - 1).sourceId()));
        if (same) {
            return OptionalInt.of(place);
        }
        int[] bearing =
                messages().stream()
                        .filter(message ->
                                messageId != null && messageId.equals(message.sourceId()))
                        .mapToInt(Message::turn)
                        .toArray();
        return bearing.length == 1 ? OptionalInt.of(bearing[0]) : OptionalInt.empty();
    }
}
