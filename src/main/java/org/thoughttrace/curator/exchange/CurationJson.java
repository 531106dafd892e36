package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.exchange.json.JsonStyle;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;

import java.util.List;
import java.util.Optional;

/// The `curation` object of an exported conversation. Turns and thoughts count from 1, a turn's
/// thoughts reasons first, as they stand now; what is not there is `null`.
final class CurationJson {
    private final CuratedConversation conversation;

    CurationJson(CuratedConversation conversation) {
        this.conversation = conversation;
    }

    byte[] build(JsonStyle style, Curation curation) {
        List<CuratedMessage> messages = conversation.messages();
        String note = conversation.note();
        JsonBuilder json = new JsonBuilder(style).beginObject();
        json.key("status").text(conversation.status().key());
        json.key("note").text(note.isEmpty() ? null : note);
        json.key("tags").texts(List.copyOf(conversation.tags()));
        json.key("topics").texts(List.copyOf(conversation.topics()));
        json.key("stages").texts(messages.stream().map(CuratedMessage::stage).toList());
        json.key("relations").beginArray();
        messages.forEach(message -> json.text(message.relation()));
        json.endArray().key("flags").beginArray();
        conversation.flags().forEach(flag -> appendFlag(flag, json));
        json.endArray().key("rewrites").beginArray();
        conversation.rewrites().forEach(rewrite -> appendRewrite(rewrite, json));
        json.endArray();
        json.key("curators").texts(curation.curators());
        return json.endObject().toBytes();
    }

    private void appendFlag(Flag flag, JsonBuilder json) {
        CuratedThought thought = thoughtOf(flag);
        int turn = thought == null ? flag.turn() : thought.turn();
        Span span = flag.span();
        json.beginObject();
        json.key("id").text(flag.id().toString());
        json.key("kind").text(flag.kind());
        json.key("severity").text(flag.severity().key());
        json.key("comment").text(flag.comment());
        json.key("turn").number(turn == 0 ? null : Integer.valueOf(turn));
        json.key("thought").number(thought == null ? null : numberOf(thought));
        json.key("start").number(span == null ? null : Integer.valueOf(span.start()));
        json.key("end").number(span == null ? null : Integer.valueOf(span.end()));
        truth(json.key("resolved"), !flag.isOpen());
        json.key("curator").text(flag.curator());
        json.key("at").text(flag.at().toString());
        json.endObject();
    }

    private static void appendRewrite(Rewrite rewrite, JsonBuilder json) {
        json.beginObject();
        json.key("id").text(rewrite.id().toString());
        json.key("turn").number(rewrite.turn());
        json.key("guide").text(rewrite.guide().key());
        json.key("text").text(rewrite.text());
        json.key("rationale").text(rewrite.rationale());
        truth(json.key("preferred"), rewrite.isPreferred());
        json.key("curator").text(rewrite.curator());
        json.key("at").text(rewrite.at().toString());
        json.endObject();
    }

    private static void truth(JsonBuilder json, boolean value) {
        if (value) {
            json.yes();
        } else {
            json.no();
        }
    }

    private @Nullable CuratedThought thoughtOf(Flag flag) {
        Optional<ThoughtId> id =
                flag.on() instanceof Target.OfThought on
                        ? Optional.of(on.thought())
                        : Optional.empty();
        return id.flatMap(conversation::thought).orElse(null);
    }

    private Integer numberOf(CuratedThought thought) {
        return conversation.message(thought.turn()).thoughts().indexOf(thought) + 1;
    }
}
