package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Conversation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// Turns a record of a [ChatLayout] into a conversation in ThoughtTrace's layout. The record itself
/// is kept whole, without white space between its tokens, as `origin.record` behind the messages.
/// The same record always gives the same bytes, so that it is known again when it comes in twice.
final class ChatRecord {
    private static final int ID_DIGITS = 16;

    /// A record as it will be stored.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Translated(ChatLayout layout, byte[] bytes) {}

    private record Said(String speaker, String text) {}

    private final byte[] bytes;
    private final int from;
    private final int end;
    private final JsonScanner scanner;
    private @Nullable ChatLayout layout;
    private List<Said> messages = List.of();
    private @Nullable String id;
    private @Nullable String model;

    private ChatRecord(byte[] bytes, int from, int end, WarningList warnings) {
        this.bytes = bytes;
        this.from = from;
        this.end = end;
        this.scanner = new JsonScanner(bytes, from, end, warnings);
    }

    /// Translates a record; null when it has none of the layouts: a list of objects, every one of
    /// which names a speaker.
    ///
    /// @param bytes sound UTF-8
    /// @param warnings takes what is odd in the JSON
    static @Nullable Translated translated(byte[] bytes, int from, int end, WarningList warnings)
            throws RecordFault {
        ChatRecord read = new ChatRecord(bytes, from, end, warnings);
        read.document();
        ChatLayout layout = read.layout;
        return layout == null ? null : new Translated(layout, read.build(layout));
    }

    /// True when a conversation that was read as ThoughtTrace's has messages and not one says who
    /// speaks: it may be one of another layout.
    static boolean isLikely(Conversation conversation) {
        return !conversation.messages().isEmpty()
                && conversation.messages().stream().allMatch(message -> message.type() == null);
    }

    private void document() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            return;
        }
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            String key = scanner.key();
            ChatLayout named = ChatLayout.ofList(key);
            if (named != null && layout == null) {
                readMessages(named);
            } else {
                switch (key) {
                    case "id", "conversation_id" -> id = firstOf(id, idText());
                    case "model", "model_name" -> model = firstOf(model, text());
                    default -> scanner.skip();
                }
            }
        }
        scanner.finish();
    }

    private void readMessages(ChatLayout named) throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.ARRAY) {
            scanner.skip();
            return;
        }
        List<Said> read = new ArrayList<>();
        boolean sound = true;
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            Said said = readMessage(named);
            if (said == null) {
                sound = false;
            } else {
                read.add(said);
            }
        }
        if (sound && !read.isEmpty()) {
            layout = named;
            messages = read;
        }
    }

    private @Nullable Said readMessage(ChatLayout named) throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            scanner.skip();
            return null;
        }
        String speaker = null;
        String said = "";
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            String key = scanner.key();
            if (key.equals(named.speaker())) {
                speaker = text();
            } else if (key.equals(named.text())) {
                said = content();
            } else {
                scanner.skip();
            }
        }
        return speaker == null ? null : new Said(named.typeOf(speaker), said);
    }

    /// What was said: a text, or a list of parts, of which those of text are taken. What is null, as
    /// beside a call of a tool, says nothing.
    private String content() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.ARRAY) {
            String whole = text();
            return whole == null ? "" : whole;
        }
        List<String> parts = new ArrayList<>();
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            String part = scanner.kind() == JsonScanner.Kind.OBJECT ? part() : text();
            if (part != null) {
                parts.add(part);
            }
        }
        return String.join("\n\n", parts);
    }

    private @Nullable String part() throws RecordFault {
        String type = null;
        String text = null;
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            switch (scanner.key()) {
                case "type" -> type = text();
                case "text" -> text = text();
                default -> scanner.skip();
            }
        }
        return text == null && type != null ? "[" + type + "]" : text;
    }

    private @Nullable String text() throws RecordFault {
        if (scanner.kind() == JsonScanner.Kind.STRING) {
            return scanner.string();
        }
        scanner.skip();
        return null;
    }

    private @Nullable String idText() throws RecordFault {
        if (scanner.kind() == JsonScanner.Kind.NUMBER) {
            return scanner.raw();
        }
        String text = text();
        return text == null || text.isBlank() ? null : text;
    }

    private static @Nullable String firstOf(@Nullable String known, @Nullable String next) {
        return known == null ? next : known;
    }

    private byte[] build(ChatLayout of) {
        byte[] kept = JsonMinifier.minified(Arrays.copyOfRange(bytes, from, end));
        JsonBuilder json = new JsonBuilder(JsonStyle.COMPACT).beginObject();
        json.key("id").text(id == null ? of.key() + "-" + digest(kept) : id);
        if (model != null) {
            json.key("model_name").text(model);
        }
        json.key("messages").beginArray();
        for (Said said : messages) {
            json.beginObject().key("type").text(said.speaker());
            json.key("content").text(said.text()).endObject();
        }
        json.endArray().key(Origin.KEY).beginObject();
        json.key("format").text(of.key()).key("record").raw(kept);
        return json.endObject().endObject().toBytes();
    }

    /// What names a record that has no id of its own: the beginning of the SHA-256 of its bytes.
    private static String digest(byte[] kept) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(kept);
            return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
