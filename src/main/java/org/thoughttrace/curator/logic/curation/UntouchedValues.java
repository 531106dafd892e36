package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.Value;

import java.util.Set;

/// What a curator saw of each field of a conversation before anybody did anything to it: the source
/// and what rules say of it.
public final class UntouchedValues {

    private static final Set<String> OF_MESSAGE = Set.of("text", "stage", "relation");
    private static final Set<String> OF_THOUGHT = Set.of("text", "label", "turn");
    private static final Set<String> OF_CONVERSATION = Set.of("status", "note", "source");

    private final CuratedConversation untouched;
    private final String version;

    /// @param version the SHA-256 of the source's bytes, in hex
    public UntouchedValues(Conversation source, String version, LabelScheme scheme) {
        this.untouched = Fold.unedited(source, scheme);
        this.version = version;
    }

    /// The source.
    public Conversation source() {
        return untouched.source();
    }

    /// True where the source, or a rule, says what a field held before any revision; not of a turn that
    /// this version of the source lacks. What only
    /// revisions make, a flag, an added thought or a field that other parts of the program keep, has
    /// no source that could differ.
    public boolean knows(Target target, Field field) {
        String name = field.name();
        return switch (target) {
            case Target.OfMessage(String _, int turn) ->
                    OF_MESSAGE.contains(name) && turn >= 1 && turn <= untouched.messages().size();
            case Target.OfThought(String _, ThoughtId.Source _) -> OF_THOUGHT.contains(name);
            case Target.OfConversation _ -> OF_CONVERSATION.contains(name) || field.isBoundary();
            default -> false;
        };
    }

    /// What a field held before any revision.
    ///
    /// @param target one that the conversation has
    /// @param field one that is known
    public @Nullable Value of(Target target, Field field) {
        return switch (target) {
            case Target.OfMessage(String _, int turn) -> ofMessage(untouched.message(turn), field);
            case Target.OfThought(String _, ThoughtId id) ->
                    untouched.thought(id).map(thought -> ofThought(thought, field)).orElse(null);
            default -> ofWhole(target, field);
        };
    }

    private static @Nullable Value ofMessage(CuratedMessage message, Field field) {
        return Value.ofNullable(
                switch (field.name()) {
                    case "text" -> message.content();
                    case "stage" -> message.stage();
                    default -> message.relation();
                });
    }

    private static @Nullable Value ofThought(CuratedThought thought, Field field) {
        return Value.ofNullable(
                switch (field.name()) {
                    case "text" -> thought.content();
                    case "label" -> thought.label();
                    default -> Integer.toString(thought.turn());
                });
    }

    private @Nullable Value ofWhole(Target target, Field field) {
        return switch (field.name()) {
            case "status" -> new Value.Text(Status.UNREVIEWED.key());
            case "note" -> new Value.Text("");
            case "source" -> new Value.Text(version);
            default -> Computed.valueOf(untouched, target, field);
        };
    }
}
