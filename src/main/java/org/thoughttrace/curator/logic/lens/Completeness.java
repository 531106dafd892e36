package org.thoughttrace.curator.logic.lens;

import org.thoughttrace.curator.logic.reading.Times;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.model.Words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// How many replies that the user answered have both thoughts, the reaction to the reply and the
/// reason for the answer, and how many fewer would be left under each rule for dropping thoughts.
///
/// @param total over all conversations
/// @param conversations one each, in the order asked for
public record Completeness(Count total, List<OfOne> conversations) {

    /// Reasons to drop a thought.
    public enum Rule {
        /// The published rule, with the next two.
        SHORT("under 6 words"),
        NO_LETTERS("no letters"),
        EMPTY("empty"),
        LATE("written after the next turn"),
        /// A thought whose time, or that of its message, cannot be read.
        NO_TIME("without a time");

        private static final int FEWEST_WORDS = 6;

        private final String title;

        Rule(String title) {
            this.title = title;
        }

        /// The words shown.
        public String title() {
            return title;
        }

        /// True for a thought that the rule drops.
        boolean drops(CuratedConversation conversation, CuratedThought thought) {
            String text = thought.content();
            return switch (this) {
                case SHORT -> Words.in(text) < FEWEST_WORDS;
                case NO_LETTERS -> text.codePoints().noneMatch(Character::isLetter);
                case EMPTY -> text.isBlank();
                case LATE ->
                        Times.written(conversation, thought)
                                .filter(Times.Written::isLate)
                                .isPresent();
                case NO_TIME -> Times.written(conversation, thought).isEmpty();
            };
        }
    }

    /// What a rule would drop, by itself.
    ///
    /// @param thoughts dropped
    /// @param pairs that have both thoughts now and would not any more
    public record Drop(long thoughts, long pairs) {
        Drop plus(Drop other) {
            return new Drop(thoughts + other.thoughts, pairs + other.pairs);
        }
    }

    /// @param pairs replies of the assistant that a message of the user follows
    /// @param lackReaction those without a reaction
    /// @param lackReason those with a reaction, but without the next reason
    /// @param both those with both
    public record Count(
            long pairs,
            long lackReaction,
            long lackReason,
            long both,
            long thoughts,
            Map<Rule, Drop> drops) {
        public Count {
            drops = Map.copyOf(drops);
        }

        /// What a rule would drop.
        public Drop drop(Rule rule) {
            return drops.getOrDefault(rule, new Drop(0, 0));
        }

        Count plus(Count other) {
            Map<Rule, Drop> sum = new EnumMap<>(Rule.class);
            for (Rule rule : Rule.values()) {
                sum.put(rule, drop(rule).plus(other.drop(rule)));
            }
            return new Count(
                    pairs + other.pairs,
                    lackReaction + other.lackReaction,
                    lackReason + other.lackReason,
                    both + other.both,
                    thoughts + other.thoughts,
                    sum);
        }
    }

    /// One conversation.
    public record OfOne(String id, String title, Count count) {}

    public Completeness {
        conversations = List.copyOf(conversations);
    }

    /// Counts conversations.
    public static Completeness of(Iterable<CuratedConversation> all) {
        Count total = new Count(0, 0, 0, 0, 0, Map.of());
        List<OfOne> each = new ArrayList<>();
        for (CuratedConversation conversation : all) {
            Count count = count(conversation);
            each.add(new OfOne(conversation.id(), conversation.title(), count));
            total = total.plus(count);
        }
        return new Completeness(total, each);
    }

    private static Count count(CuratedConversation conversation) {
        Pairs now = Pairs.of(conversation, thought -> true);
        Map<Rule, Drop> drops = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            Pairs left = Pairs.of(conversation, thought -> !rule.drops(conversation, thought));
            drops.put(rule, new Drop(now.thoughts - left.thoughts, now.both - left.both));
        }
        return new Count(
                now.pairs, now.lackReaction, now.lackReason, now.both, now.thoughts, drops);
    }

    private record Pairs(long pairs, long lackReaction, long lackReason, long both, long thoughts) {

        static Pairs of(CuratedConversation conversation, Predicate<CuratedThought> counts) {
            long pairs = 0;
            long lackReaction = 0;
            long lackReason = 0;
            long thoughts = 0;
            List<CuratedMessage> messages = conversation.messages();
            for (CuratedMessage message : messages) {
                thoughts += message.thoughts().stream().filter(counts).count();
                boolean isPair =
                        message.role() == Role.ASSISTANT
                                && message.turn() < messages.size()
                                && conversation.message(message.turn() + 1).role() == Role.USER;
                if (isPair) {
                    pairs++;
                    CuratedMessage next = conversation.message(message.turn() + 1);
                    if (!has(message, ThoughtKind.REACTION, counts)) {
                        lackReaction++;
                    } else if (!has(next, ThoughtKind.REASON, counts)) {
                        lackReason++;
                    }
                }
            }
            return new Pairs(
                    pairs, lackReaction, lackReason, pairs - lackReaction - lackReason, thoughts);
        }

        private static boolean has(
                CuratedMessage message, ThoughtKind kind, Predicate<CuratedThought> counts) {
            return message.thoughts(kind).stream().anyMatch(counts);
        }
    }
}
