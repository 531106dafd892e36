package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedMessage.StageOrigin;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Does to a conversation what a curator can do to it.
public final class Curating {
    private final Conversation source;
    private final List<String> contents = new ArrayList<>();
    private final List<CuratedThought> thoughts = new ArrayList<>();
    private final List<Flag> flags = new ArrayList<>();
    private final List<Rewrite> rewrites = new ArrayList<>();
    private String note = "";
    private List<String> tags = List.of();

    Curating(Conversation source) {
        this.source = source;
        for (Message message : source.messages()) {
            contents.add(message.content());
            message.thoughts()
                    .forEach(thought ->
                            thoughts.add(
                                    new CuratedThought(
                                            thought.id(),
                                            thought.kind(),
                                            message.turn(),
                                            thought.content(),
                                            thought.label(),
                                            thought.timestamp(),
                                            thought)));
        }
    }

    public static Curating of(byte[] source) {
        return new Curating(ConversationParser.parse(source));
    }

    public static Curating of(String source) {
        return of(Sources.utf8(source));
    }

    public Curating reword(int turn, String text) {
        contents.set(turn - 1, text);
        return this;
    }

    public Curating reword(ThoughtId id, String text) {
        return change(
                id,
                old ->
                        new CuratedThought(
                                id,
                                old.kind(),
                                old.turn(),
                                text,
                                old.label(),
                                old.timestamp(),
                                old.source()));
    }

    Curating relabel(ThoughtId id, @Nullable String label) {
        return change(
                id,
                old ->
                        new CuratedThought(
                                id,
                                old.kind(),
                                old.turn(),
                                old.content(),
                                label,
                                old.timestamp(),
                                old.source()));
    }

    /// Puts a thought at the end of a list of another message.
    Curating move(ThoughtId id, int turn, ThoughtKind kind) {
        CuratedThought old = find(id);
        thoughts.remove(old);
        thoughts.add(
                new CuratedThought(
                        id, kind, turn, old.content(), old.label(), old.timestamp(), old.source()));
        return this;
    }

    Curating remove(ThoughtId id) {
        thoughts.remove(find(id));
        return this;
    }

    Curating add(int turn, ThoughtKind kind, String content, @Nullable String label) {
        thoughts.add(
                new CuratedThought(
                        new ThoughtId.Added(new UUID(turn, thoughts.size())),
                        kind,
                        turn,
                        content,
                        label,
                        "2026-05-01T10:00:00Z",
                        null));
        return this;
    }

    Curating flag(Flag flag) {
        flags.add(flag);
        return this;
    }

    Curating rewrite(Rewrite rewrite) {
        rewrites.add(rewrite);
        return this;
    }

    Curating note(String text, String... allTags) {
        note = text;
        tags = List.of(allTags);
        return this;
    }

    List<CuratedThought> thoughts() {
        return thoughts;
    }

    public CuratedConversation build() {
        List<CuratedMessage> messages = new ArrayList<>();
        for (Message message : source.messages()) {
            List<CuratedThought> standing = new ArrayList<>(thoughts);
            standing.removeIf(thought -> thought.turn() != message.turn());
            standing.sort(Comparator.comparing(CuratedThought::kind));
            messages.add(
                    new CuratedMessage(
                            message,
                            contents.get(message.turn() - 1),
                            "early",
                            StageOrigin.COMPUTED,
                            message.turn() == 1 ? "first_request" : null,
                            standing,
                            List.of()));
        }
        return new CuratedConversation(
                source,
                messages,
                Status.IN_PROGRESS,
                note,
                new TreeSet<>(tags),
                new TreeSet<>(),
                Map.of(),
                flags,
                List.of(),
                rewrites);
    }

    private CuratedThought find(ThoughtId id) {
        return thoughts.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private Curating change(ThoughtId id, UnaryOperator<CuratedThought> change) {
        thoughts.replaceAll(each -> each.id().equals(id) ? change.apply(each) : each);
        return this;
    }
}
