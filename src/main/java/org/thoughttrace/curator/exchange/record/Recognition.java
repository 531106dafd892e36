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
    private boolean hasMessages;
    private boolean hasChatMessages;
    private boolean hasConversation;
    private boolean hasConversationId;
    private boolean isNamedConversation;
    private boolean isNamedConversations;
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
        if (rows == null && hasChatMessages && !hasMessages) {
            return SourceFormat.CLAUDE;
        }
        if (rows == null && (hasConversation || isSpoiltRow())) {
            return hasHash || hasTurnIdentifier ? SourceFormat.WILDCHAT : SourceFormat.LMSYS;
        }
        return rows == null && isNamedConversations && !hasMessages ? SourceFormat.SHAREGPT : rows;
    }

    /// True when a row names its conversation as its format does, and holds none that can be read: it
    /// is to be told so in that format's words.
    private boolean isSpoiltRow() {
        return isNamedConversation && !hasMessages && (hasHash || hasConversationId);
    }

    private void member(String key) throws RecordFault {
        JsonScanner.Kind kind = scanner.kind();
        switch (key) {
            case "mapping" -> {
                tree = kind == JsonScanner.Kind.OBJECT ? SourceFormat.CHATGPT : tree;
                scanner.skip();
            }
            case "chat_messages" -> {
                hasChatMessages = true;
                tree = kind == JsonScanner.Kind.ARRAY ? SourceFormat.CLAUDE : tree;
                scanner.skip();
            }
            case "messages" -> {
                hasMessages |= kind == JsonScanner.Kind.ARRAY;
                if (speaks(kind, "role")) {
                    rows = rows == null ? SourceFormat.OPENAI_MESSAGES : rows;
                }
            }
            case "conversations" -> {
                isNamedConversations = true;
                if (speaks(kind, "from")) {
                    rows = rows == null ? SourceFormat.SHAREGPT : rows;
                }
            }
            case "conversation" -> {
                isNamedConversation = true;
                hasConversation |= speaks(kind, "role");
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

    /// True when somebody speaks in a list of messages: when at least one of them names who.
    ///
    /// One message without a speaker does not make the others those of another format: that it lacks
    /// one is told when it is read.
    private boolean speaks(JsonScanner.Kind kind, String speaker) throws RecordFault {
        if (kind != JsonScanner.Kind.ARRAY) {
            scanner.skip();
            return false;
        }
        boolean isNamed = false;
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            if (!isNamed && scanner.kind() == JsonScanner.Kind.OBJECT) {
                isNamed = names(speaker);
            } else {
                scanner.skip();
            }
        }
        return isNamed;
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
