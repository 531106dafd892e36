package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.logic.together.Conflict;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What conflicts are about: the message or the thought as it stands now, so that one can choose
/// between the values.
final class ConflictContext {

    /// @param turn from 1
    /// @param thought its number in the turn, reasons first; 0 for the message
    /// @param words of the thought or the message
    record About(int turn, int thought, String words) {}

    private final Library library;
    private final LabelScheme scheme;
    private final Map<String, Optional<CuratedConversation>> read = new HashMap<>();

    ConflictContext(Workspace workspace) {
        this.library = workspace.library();
        this.scheme = library.scheme();
    }

    /// Empty for a conflict of a conversation as a whole, of the store, and of what is not here.
    Optional<About> of(Conflict conflict) {
        Target target = conflict.target();
        String id = target.conversation();
        return id == null
                ? Optional.empty()
                : read.computeIfAbsent(id, this::load)
                        .flatMap(conversation -> in(conversation, target));
    }

    private Optional<CuratedConversation> load(String id) {
        return library.load(id, scheme).map(Library.LoadedConversation::conversation);
    }

    private static Optional<About> in(CuratedConversation conversation, Target target) {
        return switch (target) {
            case Target.OfMessage(String _, int turn)
                    when turn >= 1 && turn <= conversation.messages().size() ->
                    Optional.of(new About(turn, 0, conversation.message(turn).content()));
            case Target.OfThought(String _, ThoughtId id) -> ofThought(conversation, id);
            default -> Optional.empty();
        };
    }

    private static Optional<About> ofThought(CuratedConversation conversation, ThoughtId id) {
        for (CuratedMessage message : conversation.messages()) {
            for (int i = 0; i < message.thoughts().size(); i++) {
                if (message.thoughts().get(i).id().equals(id)) {
                    return Optional.of(
                            new About(message.turn(), i + 1, message.thoughts().get(i).content()));
                }
            }
        }
        return Optional.empty();
    }
}
