package org.thoughttrace.curator.exchange.format;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Conversations as lists of messages with a role and a content, the layout chat templates read.
final class Chat {
    /// The word for somebody neither user nor assistant that most templates know.
    private static final String SYSTEM = "system";

    private static final Set<String> OTHER_ROLES = Set.of(SYSTEM, "developer", "tool", "function");

    /// One message.
    record Turn(String role, String content) {}

    private Chat() {}

    /// Messages as they were said.
    static List<Turn> plain(List<CuratedMessage> messages) {
        return messages.stream()
                .map(message -> new Turn(roleOf(message), message.content()))
                .toList();
    }

    /// The user's thoughts as blocks at the head of the user's own messages: first how the reply
    /// before was taken, then why the message was sent. The assistant's words stay its own, as they
    /// must in data that one trains with.
    static List<Turn> inUserTurns(List<CuratedMessage> messages) {
        List<Turn> turns = new ArrayList<>();
        List<CuratedThought> waiting = new ArrayList<>();
        for (CuratedMessage message : messages) {
            waiting.addAll(message.thoughts());
            boolean takes = message.role() == Role.USER && !waiting.isEmpty();
            turns.add(
                    new Turn(
                            roleOf(message),
                            takes
                                    ? blocks(waiting) + "\n\n" + message.content()
                                    : message.content()));
            if (takes) {
                waiting.clear();
            }
        }
        return turns;
    }

    /// The thoughts that [#inUserTurns(List)] has no place for: those about what comes after the last
    /// message of the user.
    static List<CuratedThought> withoutUserTurn(List<CuratedMessage> messages) {
        List<CuratedThought> waiting = new ArrayList<>();
        for (CuratedMessage message : messages) {
            waiting.addAll(message.thoughts());
            if (message.role() == Role.USER) {
                waiting.clear();
            }
        }
        return waiting;
    }

    /// The thoughts as blocks right behind the message they belong to, whoever wrote it: for contexts
    /// that are only read.
    static List<Turn> atTheirTurns(List<CuratedMessage> messages) {
        return messages.stream()
                .map(message ->
                        new Turn(
                                roleOf(message),
                                message.thoughts().isEmpty()
                                        ? message.content()
                                        : message.content() + "\n\n" + blocks(message.thoughts())))
                .toList();
    }

    /// All thoughts in one message of the system at the start.
    static List<Turn> withNote(List<CuratedMessage> messages) {
        List<String> lines = new ArrayList<>();
        for (CuratedMessage message : messages) {
            for (CuratedThought thought : message.thoughts()) {
                lines.add(
                        "Turn "
                                + message.turn()
                                + ", "
                                + thought.kind().key()
                                + ": "
                                + thought.content());
            }
        }
        List<Turn> turns = new ArrayList<>(plain(messages));
        if (!lines.isEmpty()) {
            turns.addFirst(
                    new Turn(SYSTEM, "What the user was thinking.\n" + String.join("\n", lines)));
        }
        return turns;
    }

    /// The words of the thoughts of a kind at a message, each on lines of its own; null for none.
    static @Nullable String thoughts(CuratedMessage message, ThoughtKind kind) {
        List<CuratedThought> thoughts = message.thoughts(kind);
        return thoughts.isEmpty()
                ? null
                : thoughts.stream().map(CuratedThought::content).collect(Collectors.joining("\n"));
    }

    /// Text between tags; a tag within cannot end it.
    static String block(String tag, String text) {
        return "<" + tag + ">" + text.replace("</" + tag, "&lt;/" + tag) + "</" + tag + ">";
    }

    /// Writes messages as a list of objects.
    static void write(JsonBuilder json, List<Turn> turns) {
        json.beginArray();
        for (Turn turn : turns) {
            json.beginObject().key("role").text(turn.role()).key("content").text(turn.content());
            json.endObject();
        }
        json.endArray();
    }

    /// The word that chat templates have for who speaks.
    static String roleOf(CuratedMessage message) {
        if (message.role() != Role.OTHER) {
            return message.role().key();
        }
        String type = message.source().type();
        String word = type == null ? SYSTEM : type.toLowerCase(Locale.ROOT);
        return OTHER_ROLES.contains(word) ? word : SYSTEM;
    }

    private static String blocks(List<CuratedThought> thoughts) {
        return thoughts.stream()
                .map(thought -> block("thought", thought.content()))
                .collect(Collectors.joining("\n"));
    }
}
