package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.SourceOutline.Part;
import org.thoughttrace.curator.exchange.SourceOutline.Span;
import org.thoughttrace.curator.exchange.SourceOutline.Thoughts;
import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.exchange.json.JsonString;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Thought;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.ThoughtKind;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Works out which bytes of a conversation change because of what a curator did to its messages.
final class MessageSplicer {
    private final byte[] source;
    private final SourceOutline outline;
    private final Splices splices;

    MessageSplicer(byte[] source, SourceOutline outline, Splices splices) {
        this.source = source;
        this.outline = outline;
        this.splices = splices;
    }

    /// True when the bytes of a message stay as they are.
    static boolean isUntouched(CuratedMessage message) {
        if (message.isReworded()) {
            return false;
        }
        for (ThoughtKind kind : ThoughtKind.values()) {
            List<CuratedThought> thoughts = message.thoughts(kind);
            if (!standAsInSource(message, kind, thoughts)
                    || thoughts.stream().anyMatch(MessageSplicer::isRewritten)) {
                return false;
            }
        }
        return true;
    }

    /// Adds what changes in one message.
    void splice(CuratedMessage message) {
        SourceOutline.Message place = outline.messages().get(message.turn() - 1);
        if (place.part().members() == null) {
            splices.replace(place.part().span(), newMessage(message));
            return;
        }
        Members members = new Members(place.part(), splices);
        if (message.isReworded()) {
            members.set("content", JsonString.encode(message.content()));
        }
        for (ThoughtKind kind : ThoughtKind.values()) {
            List<CuratedThought> thoughts = message.thoughts(kind);
            if (standAsInSource(message, kind, thoughts)) {
                for (CuratedThought thought : thoughts) {
                    spliceSource(thought, splices);
                }
            } else {
                members.set(kind.listKey(), listOf(thoughts, place.lists().get(kind)));
            }
        }
    }

    /// Sets members of one object: the value is replaced, or the member added after the last.
    private final class Members {
        private final Part part;
        private final Splices into;
        private boolean first;

        Members(Part part, Splices into) {
            this.part = part;
            this.into = into;
            this.first = part.members() != null && part.members().isEmpty();
        }

        void set(String key, byte[] json) {
            Span member = part.member(key);
            if (member != null) {
                into.replace(member, json);
                return;
            }
            ByteArrayOutputStream added = new ByteArrayOutputStream();
            added.writeBytes(utf8(first ? "" : outline.style().comma()));
            added.writeBytes(JsonString.encode(key));
            added.writeBytes(utf8(outline.style().colon()));
            added.writeBytes(json);
            into.insert(part.addAt(), added.toByteArray());
            first = false;
        }
    }

    private static boolean standAsInSource(
            CuratedMessage message, ThoughtKind kind, List<CuratedThought> thoughts) {
        List<ThoughtId.Source> before =
                message.source().thoughts().stream()
                        .map(Thought::id)
                        .filter(id -> id.kind() == kind)
                        .toList();
        return before.equals(thoughts.stream().map(CuratedThought::id).toList());
    }

    private static boolean isRewritten(CuratedThought thought) {
        return thought.isReworded() || thought.isRelabelled();
    }

    private void spliceSource(CuratedThought thought, Splices into) {
        if (!isRewritten(thought)) {
            return;
        }
        Part part = outline.thought((ThoughtId.Source) thought.id());
        if (part.members() == null) {
            into.replace(part.span(), newThought(thought));
            return;
        }
        Members members = new Members(part, into);
        if (thought.isReworded()) {
            members.set("content", JsonString.encode(thought.content()));
        }
        if (thought.isRelabelled()) {
            members.set("label", new JsonBuilder(outline.style()).text(thought.label()).toBytes());
        }
    }

    /// The bytes of a list whose thoughts are no longer those of the source. Neighbours of old keep
    /// what stood between them.
    private byte[] listOf(List<CuratedThought> thoughts, @Nullable Thoughts before) {
        if (thoughts.isEmpty()) {
            return utf8("[]");
        }
        List<Part> elements = before == null ? List.of() : before.elements();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write('[');
        if (before != null && !elements.isEmpty()) {
            copy(before.span().from() + 1, elements.getFirst().span().from(), out);
        }
        Part previous = null;
        for (int at = 0; at < thoughts.size(); at++) {
            Part part = partOf(thoughts.get(at));
            if (at > 0) {
                writeSeparator(elements, previous, part, out);
            }
            out.writeBytes(bytesOf(thoughts.get(at), part));
            previous = part;
        }
        if (before != null && !elements.isEmpty()) {
            copy(elements.getLast().span().end(), before.span().end() - 1, out);
        }
        out.write(']');
        return out.toByteArray();
    }

    private void writeSeparator(
            List<Part> elements,
            @Nullable Part previous,
            @Nullable Part next,
            ByteArrayOutputStream out) {
        int index = previous == null ? -1 : elements.indexOf(previous);
        boolean neighbours =
                index >= 0 && index + 1 < elements.size() && elements.get(index + 1).equals(next);
        if (!neighbours && elements.size() < 2) {
            out.writeBytes(utf8(outline.style().comma()));
            return;
        }
        int left = neighbours ? index : 0;
        int comma = elements.get(left).span().end();
        copy(comma, elements.get(left + 1).span().from(), out);
    }

    private @Nullable Part partOf(CuratedThought thought) {
        return thought.id() instanceof ThoughtId.Source id ? outline.thought(id) : null;
    }

    private byte[] bytesOf(CuratedThought thought, @Nullable Part part) {
        if (part == null) {
            return newThought(thought);
        }
        Splices own = new Splices();
        spliceSource(thought, own);
        return own.apply(source, part.span().from(), part.span().end());
    }

    private byte[] newThought(CuratedThought thought) {
        return new JsonBuilder(outline.style())
                .beginObject()
                .key("content")
                .text(thought.content())
                .key("timestamp")
                .text(thought.timestamp())
                .key("label")
                .text(thought.label())
                .endObject()
                .toBytes();
    }

    /// A message in place of a value that is none.
    private byte[] newMessage(CuratedMessage message) {
        JsonBuilder json = new JsonBuilder(outline.style()).beginObject();
        json.key("content").text(message.content());
        for (ThoughtKind kind : ThoughtKind.values()) {
            List<CuratedThought> thoughts = message.thoughts(kind);
            if (!thoughts.isEmpty()) {
                json.key(kind.listKey()).raw(listOf(thoughts, null));
            }
        }
        return json.endObject().toBytes();
    }

    private void copy(int from, int end, ByteArrayOutputStream out) {
        out.write(source, from, end - from);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
