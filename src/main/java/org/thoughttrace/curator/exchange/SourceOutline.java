package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.JsonStyle;
import org.thoughttrace.curator.exchange.json.JsonTokens;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Where in the bytes of a conversation its parts lie. Of a key that occurs twice it knows the last,
/// as the parser does.
///
/// @param root the conversation
/// @param messages by turn, from index 0
/// @param style how its own members are separated
record SourceOutline(Part root, List<Message> messages, JsonStyle style) {

    /// A stretch of bytes.
    record Span(int from, int end) {}

    /// An object, or an odd value where an object was expected.
    ///
    /// @param members its members by key, the last of each; null for an odd value
    /// @param addAt where a further member goes: after the last one
    public record Part(Span span, @Nullable Map<String, Span> members, int addAt) {
        @Nullable Span member(String key) {
            return members == null ? null : members.get(key);
        }
    }

    /// A message with its lists of thoughts; a value that is no list is not among them.
    record Message(Part part, Map<ThoughtKind, Thoughts> lists) {}

    /// A list of thoughts.
    record Thoughts(Span span, List<Part> elements) {}

    /// Where a thought of the source lies.
    Part thought(ThoughtId.Source id) {
        Thoughts list = messages.get(id.turn() - 1).lists().get(id.kind());
        return Objects.requireNonNull(list).elements().get(id.index() - 1);
    }

    /// Looks through a conversation.
    ///
    /// @throws IllegalArgumentException when the bytes are damaged; the message names the byte
    static SourceOutline of(byte[] source) {
        try {
            return new Walk(source).conversation();
        } catch (RecordFault damaged) {
            throw new IllegalArgumentException(
                    "the stored conversation is damaged at byte " + damaged.offset(), damaged);
        }
    }

    /// One pass over the bytes.
    private static final class Walk {
        private final byte[] source;
        private final JsonScanner scanner;
        private List<Message> messages = List.of();

        Walk(byte[] source) {
            this.source = source;
            this.scanner = new JsonScanner(source, 0, source.length, null);
        }

        SourceOutline conversation() throws RecordFault {
            Part root =
                    part(key -> {
                        if (key.equals("messages")) {
                            messages = messages();
                        } else {
                            scanner.skip();
                        }
                    });
            return new SourceOutline(root, messages, styleOf(root));
        }

        /// Reads the value of one member.
        private interface MemberWalk {
            void read(String key) throws RecordFault;
        }

        private Part part(MemberWalk walk) throws RecordFault {
            boolean isObject = scanner.kind() == JsonScanner.Kind.OBJECT;
            int from = scanner.position();
            if (!isObject) {
                scanner.skip();
                return new Part(new Span(from, scanner.position()), null, from);
            }
            Map<String, Span> members = new HashMap<>();
            int addAt = from + 1;
            for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
                String key = scanner.key();
                int valueFrom = scanner.position();
                walk.read(key);
                addAt = scanner.position();
                members.put(key, new Span(valueFrom, addAt));
            }
            return new Part(new Span(from, scanner.position()), members, addAt);
        }

        private List<Message> messages() throws RecordFault {
            List<Message> found = new ArrayList<>();
            if (scanner.kind() != JsonScanner.Kind.ARRAY) {
                scanner.skip();
                return found;
            }
            for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
                Map<ThoughtKind, Thoughts> lists = new HashMap<>();
                found.add(new Message(part(key -> messageMember(key, lists)), lists));
            }
            return found;
        }

        private void messageMember(String key, Map<ThoughtKind, Thoughts> lists)
                throws RecordFault {
            for (ThoughtKind kind : ThoughtKind.values()) {
                if (kind.listKey().equals(key)) {
                    lists.remove(kind);
                    if (scanner.kind() == JsonScanner.Kind.ARRAY) {
                        lists.put(kind, thoughts());
                        return;
                    }
                }
            }
            scanner.skip();
        }

        private Thoughts thoughts() throws RecordFault {
            List<Part> elements = new ArrayList<>();
            int from = scanner.position();
            for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
                elements.add(part(key -> scanner.skip()));
            }
            return new Thoughts(new Span(from, scanner.position()), elements);
        }

        /// Taken from the first colon and the first comma of the conversation itself.
        private JsonStyle styleOf(Part root) throws RecordFault {
            JsonTokens tokens = new JsonTokens(source, root.span().from() + 1, source.length);
            if (tokens.peekToken() != '"') {
                return JsonStyle.COMPACT;
            }
            tokens.skipString();
            tokens.skipWhitespace();
            String colon = separatorAt(tokens.position());
            Map<String, Span> members = Objects.requireNonNull(root.members());
            int firstEnd = root.addAt();
            for (Span member : members.values()) {
                firstEnd = Math.min(firstEnd, member.end());
            }
            tokens = new JsonTokens(source, firstEnd, source.length);
            return new JsonStyle(
                    tokens.peekToken() == ',' ? separatorAt(tokens.position()) : ",", colon);
        }

        /// A comma or colon with the white space after it.
        private String separatorAt(int at) {
            int end = at + 1;
            while (source[end] == ' ' || source[end] == '\t') {
                end++;
            }
            return (char) source[at] + " ".repeat(end - at - 1);
        }
    }
}
