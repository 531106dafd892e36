package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.SourceFormat;

/// Tells by its keys which program's conversation a record of JSON is.
final class Recognition {
    private final JsonScanner scanner;
    private @Nullable SourceFormat tree;
    private @Nullable SourceFormat rows;
    private boolean hasConversation;
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
        if (hasConversation && rows == null) {
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
            case "conversation" -> hasConversation |= speaks(kind, "role");
            case "conversation_hash" -> {
                hasHash = true;
                scanner.skip();
            }
            default -> scanner.skip();
        }
    }

    private void rows(JsonScanner.Kind kind, String speaker, SourceFormat format)
            throws RecordFault {
        if (speaks(kind, speaker) && rows == null) {
            rows = format;
        }
    }

    /// True for a list whose first element names who speaks, or an empty list of a row that has a
    /// hash for its id.
    private boolean speaks(JsonScanner.Kind kind, String speaker) throws RecordFault {
        if (kind != JsonScanner.Kind.ARRAY) {
            scanner.skip();
            return false;
        }
        boolean speaks = false;
        boolean first = true;
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            if (first && scanner.kind() == JsonScanner.Kind.OBJECT) {
                speaks = names(speaker);
            } else {
                scanner.skip();
            }
            first = false;
        }
        return speaks || first && hasHash;
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
