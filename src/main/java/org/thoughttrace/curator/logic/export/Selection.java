package org.thoughttrace.curator.logic.export;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.FlagFacts;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Recipe;

import java.util.Set;

/// The first step: which conversations are given out. Decided on facts alone, so that those that are
/// not are never read.
final class Selection {
    private final Recipe.Which which;
    private final Set<String> meant;
    private final LabelScheme scheme;

    /// @param meant the ids that filter and subset mean
    Selection(Recipe.Which which, Set<String> meant, LabelScheme scheme) {
        this.which = which;
        this.meant = meant;
        this.scheme = scheme;
    }

    void expect(Funnel.Tally tally) {
        if (!which.filter().isBlank() || which.subset() != null) {
            tally.expect(Rule.FILTER);
        }
        if (!which.statuses().isEmpty()) {
            tally.expect(Rule.STATUS);
        }
        if (which.leastTurns() > 0 || which.mostTurns() > 0) {
            tally.expect(Rule.TURNS);
        }
        if (which.pairs() != Recipe.Pairs.ANY) {
            tally.expect(Rule.PAIRS);
        }
        if (!which.excludeFlags().isEmpty()) {
            tally.expect(Rule.FLAGS);
        }
    }

    /// Why a conversation is not given out; null when it is.
    @Nullable Exclusion exclusion(ConversationFacts facts) {
        int turns = facts.turns().size();
        if (!meant.contains(facts.id())) {
            return excluded(facts, Rule.FILTER, "the filter or the subset does not mean it");
        }
        if (!which.statuses().isEmpty() && !which.statuses().contains(facts.status())) {
            return excluded(facts, Rule.STATUS, "its status is " + facts.status().key());
        }
        if (turns < which.leastTurns() || (which.mostTurns() > 0 && turns > which.mostTurns())) {
            return excluded(facts, Rule.TURNS, "it has " + turns + " messages");
        }
        String pairs = lackOfPairs(facts);
        if (pairs != null) {
            return excluded(facts, Rule.PAIRS, pairs);
        }
        for (FlagFacts flag : facts.flags()) {
            if (flag.thought() == 0
                    && flag.resolution() == Flag.Resolution.OPEN
                    && which.excludeFlags().contains(flag.kind())) {
                String name = scheme.nameOf(LabelScheme.Part.FLAG_KINDS, flag.kind());
                return excluded(
                        facts,
                        Rule.FLAGS,
                        "it has an open flag \""
                                + name
                                + "\""
                                + (flag.turn() == 0 ? "" : " on turn " + flag.turn()));
            }
        }
        return null;
    }

    private @Nullable String lackOfPairs(ConversationFacts facts) {
        if (which.pairs() == Recipe.Pairs.ANY) {
            return null;
        }
        int pairs = Counts.pairs(facts);
        int exchanges = Counts.exchanges(facts);
        boolean enough = pairs > 0 && (which.pairs() == Recipe.Pairs.SOME || pairs == exchanges);
        return enough
                ? null
                : pairs
                        + " of its "
                        + exchanges
                        + " replies with a message after them have reaction and reason";
    }

    private static Exclusion excluded(ConversationFacts facts, Rule rule, String why) {
        return new Exclusion(rule, Exclusion.What.CONVERSATION, facts.id(), 0, 0, why, "");
    }
}
