package org.thoughttrace.curator.exchange.record;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.exchange.json.JsonStyle;
import org.thoughttrace.curator.model.Participant;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// What a record of another program says.
///
/// @param id null where it has none
/// @param participant whose it is; null where nobody said
/// @param created when it began, as ISO 8601 with a zone
/// @param branches what was said beside the messages
public record ChatConversation(
        @Nullable String id,
        @Nullable Participant participant,
        @Nullable String model,
        @Nullable String created,
        @Nullable String updated,
        List<Said> messages,
        List<Branch> branches) {
    /// The member in which it keeps where it came from.
    public static final String ORIGIN = "origin";

    /// Far above any conversation; keeps a line of 64 MiB from unfolding to gigabytes.
    public static final int MOST_MESSAGES = 1_000_000;

    private static final int ID_DIGITS = 16;

    /// One message.
    ///
    /// @param type who speaks, in ThoughtTrace's words
    /// @param time when, as ISO 8601 with a zone; null where it is not known
    record Said(String type, String text, @Nullable String time) {}

    /// Messages of a path that was not gone on with.
    ///
    /// @param after how many messages of the conversation come before it leaves
    record Branch(int after, List<Said> messages) {}

    /// One of which nobody said whose it is.
    public ChatConversation(
            @Nullable String id,
            @Nullable String model,
            @Nullable String created,
            @Nullable String updated,
            List<Said> messages,
            List<Branch> branches) {
        this(id, null, model, created, updated, messages, branches);
    }

    public ChatConversation {
        messages = List.copyOf(messages);
        branches = List.copyOf(branches);
    }

    /// The same, of a participant; null for nobody.
    ChatConversation of(@Nullable Participant whose) {
        return new ChatConversation(id, whose, model, created, updated, messages, branches);
    }

    /// The conversation in ThoughtTrace's layout. The record itself is kept whole behind the messages,
    /// as `origin.record`. The same record always gives the same bytes, so that it is known again
    /// when it comes in twice.
    ///
    /// @param format the name of the format it came in
    /// @param kept the record, as JSON without white space
    byte[] toBytes(String format, byte[] kept) {
        JsonBuilder json = new JsonBuilder(JsonStyle.COMPACT).beginObject();
        String own = id == null ? format + "-" + digest(kept) : id;
        json.key("id").text(participant == null ? own : participant.idOf(own));
        member(json, "model_name", model);
        member(json, "created_at", created);
        member(json, "updated_at", updated);
        json.key("messages");
        write(json, messages);
        json.key(ORIGIN).beginObject();
        json.key("format").text(format).key("record").raw(kept);
        if (!branches.isEmpty()) {
            json.key("branches").beginArray();
            for (Branch branch : branches) {
                json.beginObject().key("after").number(branch.after()).key("messages");
                write(json, branch.messages());
                json.endObject();
            }
            json.endArray();
        }
        return json.endObject().endObject().toBytes();
    }

    private static void write(JsonBuilder json, List<Said> messages) {
        json.beginArray();
        for (Said said : messages) {
            json.beginObject().key("type").text(said.type());
            json.key("content").text(said.text());
            member(json, "timestamp", said.time());
            json.endObject();
        }
        json.endArray();
    }

    private static void member(JsonBuilder json, String key, @Nullable String text) {
        if (text != null) {
            json.key(key).text(text);
        }
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
