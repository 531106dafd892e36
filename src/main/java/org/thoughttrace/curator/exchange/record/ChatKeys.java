package org.thoughttrace.curator.exchange.record;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.FieldPath;
import org.thoughttrace.curator.model.SourceFormat;
import org.thoughttrace.curator.model.SourceMapping;
import org.thoughttrace.curator.model.SourceMapping.Field;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Where a row of a format holds its conversation.
///
/// @param list the list of messages
/// @param speaker in a message, who speaks
/// @param text in a message, what is said
/// @param ids the conversation's id, whichever comes first; one alone when it is mapped
/// @param models the model's name, whichever comes first; one alone when it is mapped
/// @param participant whose conversation it is; null for none, as in all formats by themselves
/// @param created the key of when the conversation began; null for none
public record ChatKeys(
        FieldPath list,
        FieldPath speaker,
        FieldPath text,
        Set<FieldPath> ids,
        Set<FieldPath> models,
        @Nullable FieldPath participant,
        @Nullable String created) {
    private static final List<String> MODELS = List.of("model", "model_name");
    private static final List<String> USUAL_IDS = List.of("id", "conversation_id");

    /// The keys of a format of rows, with what is mapped in their place.
    public static ChatKeys of(SourceFormat format, SourceMapping mapping) {
        ChatKeys own = of(format);
        return new ChatKeys(
                mapping.field(Field.MESSAGES).orElse(own.list),
                mapping.field(Field.ROLE).orElse(own.speaker),
                mapping.field(Field.TEXT).orElse(own.text),
                mapping.field(Field.ID).map(Set::of).orElse(own.ids),
                mapping.field(Field.MODEL).map(Set::of).orElse(own.models),
                mapping.field(Field.PARTICIPANT).orElse(null),
                own.created);
    }

    private static ChatKeys of(SourceFormat format) {
        return switch (format) {
            case SHAREGPT -> named("conversations", "from", "value", USUAL_IDS, null);
            case WILDCHAT ->
                    named(
                            "conversation",
                            "role",
                            "content",
                            List.of("conversation_hash"),
                            "timestamp");
            case LMSYS ->
                    named("conversation", "role", "content", List.of("conversation_id"), null);
            default -> named("messages", "role", "content", USUAL_IDS, null);
        };
    }

    private static ChatKeys named(
            String list, String speaker, String text, List<String> ids, @Nullable String created) {
        return new ChatKeys(
                FieldPath.member(list),
                FieldPath.member(speaker),
                FieldPath.member(text),
                members(ids),
                members(MODELS),
                null,
                created);
    }

    private static Set<FieldPath> members(List<String> names) {
        return names.stream().map(FieldPath::member).collect(Collectors.toSet());
    }

    /// True when a message is a list: both who speaks and what is said are elements of it.
    boolean hasListsForMessages() {
        return speaker.beginsInList() && text.beginsInList();
    }

    /// True when messages are found where the format itself has them.
    boolean hasMessagesOf(SourceFormat format) {
        ChatKeys own = of(format);
        return own.list.equals(list) && own.speaker.equals(speaker) && own.text.equals(text);
    }

    /// The path to each thing, the first one where there are several.
    public Map<Field, String> names() {
        Map<Field, String> names = new EnumMap<>(Field.class);
        names.put(Field.MESSAGES, list.toString());
        names.put(Field.ROLE, speaker.toString());
        names.put(Field.TEXT, text.toString());
        names.put(Field.ID, first(ids, "id"));
        names.put(Field.MODEL, first(models, "model"));
        if (participant != null) {
            names.put(Field.PARTICIPANT, participant.toString());
        }
        return names;
    }

    private static String first(Set<FieldPath> paths, String usual) {
        return paths.contains(FieldPath.member(usual))
                ? usual
                : List.copyOf(paths).getFirst().toString();
    }
}
