package org.thoughttrace.curator.logic.redaction;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Target;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words that curators flagged as personal data in the conversations of each participant: who is
/// named in one of them is often named in another.
public final class FlaggedWords {

    /// None beside those of the conversation that is looked at.
    public static final FlaggedWords NONE = new FlaggedWords(Map.of());

    /// The kind of flag that says so.
    public static final String FLAG_KIND = "personal_data";

    /// A flag on a whole message says that something in it is personal, not that every word is a name.
    private static final int LONGEST = 100;

    private final Map<String, Set<String>> ofParticipants;

    private FlaggedWords(Map<String, Set<String>> ofParticipants) {
        this.ofParticipants = ofParticipants;
    }

    /// Those flagged in some conversations.
    public static FlaggedWords in(Collection<CuratedConversation> conversations) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (CuratedConversation conversation : conversations) {
            words.computeIfAbsent(conversation.source().participant(), key -> new LinkedHashSet<>())
                    .addAll(of(conversation));
        }
        return new FlaggedWords(words);
    }

    /// Those flagged in any conversation of a participant.
    Set<String> ofParticipant(String participant) {
        return ofParticipants.getOrDefault(participant, Set.of());
    }

    /// The open flags of a conversation that say so.
    static List<Flag> flagsOf(CuratedConversation conversation) {
        return conversation.flags().stream()
                .filter(flag -> flag.isOpen() && flag.kind().equals(FLAG_KIND))
                .toList();
    }

    /// The words that were flagged in a conversation, as they stand there.
    static Set<String> of(CuratedConversation conversation) {
        Set<String> words = new LinkedHashSet<>();
        for (Flag flag : flagsOf(conversation)) {
            String text = flag.span() == null ? null : textOf(conversation, flag);
            if (text != null && !text.isEmpty()) {
                Span span = spanIn(flag, text);
                int from = text.offsetByCodePoints(0, span.start());
                String word =
                        text.substring(
                                        from,
                                        text.offsetByCodePoints(from, span.end() - span.start()))
                                .strip();
                if (!word.isEmpty() && word.length() <= LONGEST) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /// The stretch that a flag is on; all of the text where it names none, or one that is gone.
    static Span spanIn(Flag flag, String text) {
        int length = text.codePointCount(0, text.length());
        Span span = flag.span();
        return span == null || span.end() > length
                ? new Span(0, length)
                : new Span(span.start(), span.end());
    }

    private static @Nullable String textOf(CuratedConversation conversation, Flag flag) {
        return switch (flag.on()) {
            case Target.OfMessage message ->
                    message.turn() <= conversation.messages().size()
                            ? conversation.message(message.turn()).content()
                            : null;
            case Target.OfThought thought ->
                    conversation
                            .thought(thought.thought())
                            .map(CuratedThought::content)
                            .orElse(null);
            default -> null;
        };
    }
}
