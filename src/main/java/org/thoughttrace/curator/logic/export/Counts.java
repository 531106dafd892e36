package org.thoughttrace.curator.logic.export;

import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.ThoughtFacts;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.model.TurnFacts;

import java.util.BitSet;
import java.util.List;

/// How much there is of what.
///
/// @param pairs replies with a reaction that a user message with a reason follows
public record Counts(long conversations, long messages, long thoughts, long pairs) {

    /// Nothing.
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /// What a conversation counts for.
    static Counts of(ConversationFacts facts) {
        return new Counts(1, facts.turns().size(), facts.thoughts().size(), pairs(facts));
    }

    static Counts of(CuratedConversation conversation) {
        return new Counts(
                1,
                conversation.messages().size(),
                conversation.thoughtCount(),
                pairs(conversation));
    }

    /// Both together.
    public Counts plus(Counts more) {
        return new Counts(
                conversations + more.conversations,
                messages + more.messages,
                thoughts + more.thoughts,
                pairs + more.pairs);
    }

    /// What is left.
    public Counts minus(Counts less) {
        return new Counts(
                conversations - less.conversations,
                messages - less.messages,
                thoughts - less.thoughts,
                pairs - less.pairs);
    }

    private static int pairs(CuratedConversation conversation) {
        int pairs = 0;
        for (int at = 0; at < conversation.messages().size(); at++) {
            pairs += pairsAt(conversation.messages(), at);
        }
        return pairs;
    }

    /// 1 when a pair begins at a place, else 0.
    ///
    /// @param at from 0; may lie outside
    static int pairsAt(List<CuratedMessage> messages, int at) {
        if (at < 0 || at + 1 >= messages.size()) {
            return 0;
        }
        CuratedMessage reply = messages.get(at);
        CuratedMessage next = messages.get(at + 1);
        return reply.role() == Role.ASSISTANT
                        && next.role() == Role.USER
                        && reply.hasThought(ThoughtKind.REACTION)
                        && next.hasThought(ThoughtKind.REASON)
                ? 1
                : 0;
    }

    static int pairs(ConversationFacts facts) {
        BitSet reactions = new BitSet();
        BitSet reasons = new BitSet();
        for (ThoughtFacts thought : facts.thoughts()) {
            (thought.kind() == ThoughtKind.REACTION ? reactions : reasons).set(thought.turn());
        }
        int pairs = 0;
        for (int turn = 1; turn < facts.turns().size(); turn++) {
            if (isExchange(facts, turn) && reactions.get(turn) && reasons.get(turn + 1)) {
                pairs++;
            }
        }
        return pairs;
    }

    /// Replies that a user message follows, whatever thoughts they have.
    static int exchanges(ConversationFacts facts) {
        int exchanges = 0;
        for (int turn = 1; turn < facts.turns().size(); turn++) {
            exchanges += isExchange(facts, turn) ? 1 : 0;
        }
        return exchanges;
    }

    private static boolean isExchange(ConversationFacts facts, int turn) {
        List<TurnFacts> turns = facts.turns();
        return turns.get(turn - 1).role() == Role.ASSISTANT && turns.get(turn).role() == Role.USER;
    }
}
