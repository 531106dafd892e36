package org.thoughttrace.curator.exchange.record;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.model.SourceFormat;

/// Tells by its keys which program's conversation a record of JSON is.
final class Recognition {
    private final JsonScanner scanner;
    private @Nullable SourceFormat tree;
    private @Nullable SourceFormat rows;
    private boolean hasConversation;
    private boolean hasConversationId;
    private boolean hasEmptyConversation;
    private boolean hasHash;
    private boolean hasTurnIdentifier;

    private Recognition(JsonScanner scanner) {
        this.scanner = scanner;
    }

    /// The format of a record; null for none that is known.
    ///
    /// @param bytes sound UTF-8
    static @Nullable SourceFormat of(byte[] bytes, int from, int end) throws RecordFault {
        Recognition recognition = new Recognition(new JsonScanner(bytes, from, end, null));
        return recognition.format();
    }

    private @Nullable SourceFormat format() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            return null;
        }
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            member(scanner.key());
        }
        if (tree != null) {
            return tree;
        }
        boolean isEmptyRow = hasEmptyConversation && (hasHash || hasConversationId);
        if (rows == null && (hasConversation || isEmptyRow)) {
            return hasHash || hasTurnIdentifier ? SourceFormat.WILDCHAT : SourceFormat.LMSYS;
        }
        return rows;
    }

    private void member(String key) throws RecordFault {
        JsonScanner.Kind kind = scanner.kind();
        switch (key) {
            case "mapping" -> {
                tree = kind == JsonScanner.Kind.OBJECT ? SourceFormat.CHATGPT : tree;
                scanner.skip();
            }
            case "chat_messages" -> {
                tree = kind == JsonScanner.Kind.ARRAY ? SourceFormat.CLAUDE : tree;
                scanner.skip();
            }
            case "messages" -> rows(kind, "role", SourceFormat.OPENAI_MESSAGES);
            case "conversations" -> rows(kind, "from", SourceFormat.SHAREGPT);
            case "conversation" -> {
                Speaking speaking = speaks(kind, "role");
                hasConversation |= speaking == Speaking.NAMED;
                hasEmptyConversation |= speaking == Speaking.NOBODY;
            }
            case "conversation_hash" -> {
                hasHash = true;
                scanner.skip();
            }
            case "conversation_id" -> {
                hasConversationId = true;
                scanner.skip();
            }
            default -> scanner.skip();
        }
    }

    private void rows(JsonScanner.Kind kind, String speaker, SourceFormat format)
            throws RecordFault {
        Speaking speaking = speaks(kind, speaker);
        boolean isEmptyShareGpt = speaking == Speaking.NOBODY && format == SourceFormat.SHAREGPT;
        if (rows == null && (speaking == Speaking.NAMED || isEmptyShareGpt)) {
            rows = format;
        }
    }

    /// Who speaks in a list of messages.
    private enum Speaking {
        /// At least one element names it.
        NAMED,
        /// No element does, or it is no list.
        UNNAMED,
        /// The list is empty.
        NOBODY
    }

    /// One message without a speaker does not make the others those of another format: that it lacks
    /// one is told when it is read.
    private Speaking speaks(JsonScanner.Kind kind, String speaker) throws RecordFault {
        if (kind != JsonScanner.Kind.ARRAY) {
            scanner.skip();
            return Speaking.UNNAMED;
        }
        Speaking speaking = Speaking.NOBODY;
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            if (speaking != Speaking.NAMED && scanner.kind() == JsonScanner.Kind.OBJECT) {
                speaking = names(speaker) ? Speaking.NAMED : Speaking.UNNAMED;
            } else {
                scanner.skip();
                speaking = speaking == Speaking.NOBODY ? Speaking.UNNAMED : speaking;
            }
        }
        return speaking;
    }

    private boolean names(String speaker) throws RecordFault {
        boolean names = false;
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            String key = scanner.key();
            names |= key.equals(speaker) && scanner.kind() == JsonScanner.Kind.STRING;
            hasTurnIdentifier |= key.equals("turn_identifier");
            scanner.skip();
        }
        return names;
    }
}
