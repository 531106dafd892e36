package org.thoughttrace.curator.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A conversation as it stands now: its source with all revisions applied.
///
/// @param boundaries for each stage the turn at which it begins; only those that have one
/// @param flags in the order of the log
/// @param rewrites in the order of their turns, then of the log
/// @param conflicting fields that two curators set to different values
public record CuratedConversation(
        Conversation source,
        List<CuratedMessage> messages,
        Status status,
        String note,
        SortedSet<String> tags,
        SortedSet<String> topics,
        Map<String, Integer> boundaries,
        List<Flag> flags,
        List<FieldState> conflicting,
        List<Rewrite> rewrites) {

    /// No list and no heading shows more; some lines are a megabyte long.
    private static final int LONGEST_TITLE = 200;

    public CuratedConversation {
        messages = List.copyOf(messages);
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        topics = Collections.unmodifiableSortedSet(new TreeSet<>(topics));
        boundaries = Collections.unmodifiableMap(new LinkedHashMap<>(boundaries));
        flags = List.copyOf(flags);
        conflicting = List.copyOf(conflicting);
        rewrites = List.copyOf(rewrites);
    }

    /// One without rewrites.
    public CuratedConversation(
            Conversation source,
            List<CuratedMessage> messages,
            Status status,
            String note,
            SortedSet<String> tags,
            SortedSet<String> topics,
            Map<String, Integer> boundaries,
            List<Flag> flags,
            List<FieldState> conflicting) {
        this(
                source,
                messages,
                status,
                note,
                tags,
                topics,
                boundaries,
                flags,
                conflicting,
                List.of());
    }

    /// The same with another source and other messages, for what is given out changed.
    ///
    /// @param source has as many messages
    public CuratedConversation with(Conversation source, List<CuratedMessage> messages) {
        return new CuratedConversation(
                source,
                messages,
                status,
                note,
                tags,
                topics,
                boundaries,
                flags,
                conflicting,
                rewrites);
    }

    /// The rewrites of a reply.
    ///
    /// @param turn from 1
    public List<Rewrite> rewrites(int turn) {
        return rewrites.stream().filter(rewrite -> rewrite.turn() == turn).toList();
    }

    /// The conversation id.
    public String id() {
        return source.id();
    }

    /// The message of a turn.
    ///
    /// @param turn from 1
    /// @throws IndexOutOfBoundsException when there is no such turn
    public CuratedMessage message(int turn) {
        return messages.get(turn - 1);
    }

    /// The thought with this id, wherever it stands now.
    public Optional<CuratedThought> thought(ThoughtId id) {
        for (CuratedMessage message : messages) {
            for (CuratedThought thought : message.thoughts()) {
                if (thought.id().equals(id)) {
                    return Optional.of(thought);
                }
            }
        }
        return Optional.empty();
    }

    /// The thought with this id that a curator took away.
    public Optional<CuratedThought> removedThought(ThoughtId id) {
        return messages.stream()
                .flatMap(message -> message.removed().stream())
                .filter(thought -> thought.id().equals(id))
                .findFirst();
    }

    /// How many thoughts stand in it now.
    public int thoughtCount() {
        int count = 0;
        for (CuratedMessage message : messages) {
            count += message.thoughts().size();
        }
        return count;
    }

    /// How many flags are open.
    public int openFlagCount() {
        int count = 0;
        for (Flag flag : flags) {
            count += flag.isOpen() ? 1 : 0;
        }
        return count;
    }

    /// True when an export of it differs from its source.
    public boolean isEdited() {
        int sourceThoughts = 0;
        for (CuratedMessage message : messages) {
            sourceThoughts += message.source().thoughts().size();
            if (message.isReworded()
                    || message.thoughts().stream().anyMatch(CuratedThought::isEdited)) {
                return true;
            }
        }
        return sourceThoughts != thoughtCount();
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int end = LONGEST_TITLE - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }

    /// What to call it in a list: the first line of words that user or assistant said, else of what
    /// anybody said (a system prompt is the same in many conversations), else its id.
    public String title() {
        return titleOf(messages.stream().filter(message -> message.role() != Role.OTHER))
                .or(() -> titleOf(messages.stream()))
                .orElseGet(source::id);
    }

    private static Optional<String> titleOf(Stream<CuratedMessage> among) {
        return among.map(message -> message.content().strip())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> {
                    int end = words.indexOf('\n');
                    return shortened(end < 0 ? words : words.substring(0, end).strip());
                });
    }
}
