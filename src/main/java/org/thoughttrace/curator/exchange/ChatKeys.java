package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.SourceFormat;
import org.thoughttrace.curator.model.SourceMapping;
import org.thoughttrace.curator.model.SourceMapping.Field;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Under which keys a row of a format holds its conversation.
///
/// @param list of the list of messages
/// @param speaker in a message, of who speaks
/// @param text in a message, of what is said
/// @param ids of the conversation's id, whichever comes first
/// @param models of the model's name, whichever comes first
/// @param created of when the conversation began; null for none
record ChatKeys(
        String list,
        String speaker,
        String text,
        Set<String> ids,
        Set<String> models,
        @Nullable String created) {
    private static final Set<String> MODELS = Set.of("model", "model_name");
    private static final Set<String> USUAL_IDS = Set.of("id", "conversation_id");

    /// The keys of a format of rows, with what is mapped in their place.
    static ChatKeys of(SourceFormat format, SourceMapping mapping) {
        ChatKeys own = of(format);
        return new ChatKeys(
                mapping.field(Field.MESSAGES).orElse(own.list),
                mapping.field(Field.ROLE).orElse(own.speaker),
                mapping.field(Field.TEXT).orElse(own.text),
                mapping.field(Field.ID).map(Set::of).orElse(own.ids),
                mapping.field(Field.MODEL).map(Set::of).orElse(own.models),
                own.created);
    }

    private static ChatKeys of(SourceFormat format) {
        return switch (format) {
            case SHAREGPT ->
                    new ChatKeys("conversations", "from", "value", USUAL_IDS, MODELS, null);
            case WILDCHAT ->
                    new ChatKeys(
                            "conversation",
                            "role",
                            "content",
                            Set.of("conversation_hash"),
                            MODELS,
                            "timestamp");
            case LMSYS ->
                    new ChatKeys(
                            "conversation",
                            "role",
                            "content",
                            Set.of("conversation_id"),
                            MODELS,
                            null);
            default -> new ChatKeys("messages", "role", "content", USUAL_IDS, MODELS, null);
        };
    }

    /// True when messages are found where the format itself has them.
    boolean hasMessagesOf(SourceFormat format) {
        ChatKeys own = of(format);
        return own.list.equals(list) && own.speaker.equals(speaker) && own.text.equals(text);
    }

    /// The key of each thing, the first one where there are several.
    Map<Field, String> names() {
        Map<Field, String> names = new EnumMap<>(Field.class);
        names.put(Field.MESSAGES, list);
        names.put(Field.ROLE, speaker);
        names.put(Field.TEXT, text);
        names.put(Field.ID, first(ids, "id"));
        names.put(Field.MODEL, first(models, "model"));
        return names;
    }

    private static String first(Set<String> keys, String usual) {
        return keys.contains(usual) ? usual : List.copyOf(keys).getFirst();
    }
}
