package org.thoughttrace.curator.logic.redaction;

import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Target;

import java.util.List;
import java.util.Map;

/// Moves the stretches of flags with the words they are on.
final class FlagSpans {
    private FlagSpans() {}

    /// @param texts what was replaced in, by where it stands
    static CuratedConversation moved(
            CuratedConversation conversation, Map<TextSlot, Replaced> texts) {
        List<Flag> flags =
                conversation.flags().stream()
                        .map(flag -> moved(conversation, flag, texts))
                        .toList();
        return new CuratedConversation(
                conversation.source(),
                conversation.messages(),
                conversation.status(),
                conversation.note(),
                conversation.tags(),
                conversation.topics(),
                conversation.boundaries(),
                flags,
                conversation.conflicting(),
                conversation.rewrites());
    }

    private static Flag moved(
            CuratedConversation conversation, Flag flag, Map<TextSlot, Replaced> texts) {
        if (flag.span() == null) {
            return flag;
        }
        TextSlot slot =
                switch (flag.on()) {
                    case Target.OfMessage message ->
                            TextSlot.of(TextSlot.Kind.MESSAGE, message.turn());
                    case Target.OfThought thought ->
                            conversation.thought(thought.thought()).map(TextSlot::of).orElse(null);
                    default -> null;
                };
        Replaced replaced = slot == null ? null : texts.get(slot);
        return replaced == null
                ? flag
                : new Flag(
                        flag.id(),
                        flag.on(),
                        flag.turn(),
                        flag.kind(),
                        flag.severity(),
                        flag.comment(),
                        replaced.moved(flag.span()),
                        flag.resolution(),
                        flag.curator(),
                        flag.at());
    }
}
