package org.thoughttrace.curator.logic.bulk;

import org.thoughttrace.curator.logic.bulk.BulkProblem.Part;
import org.thoughttrace.curator.logic.bulk.BulkWish.FlagPlace;
import org.thoughttrace.curator.logic.bulk.BulkWish.SearchedThoughts;
import org.thoughttrace.curator.logic.bulk.BulkWish.StagedTurns;
import org.thoughttrace.curator.logic.curation.ActRefused;
import org.thoughttrace.curator.logic.curation.ActValues;
import org.thoughttrace.curator.logic.find.Candidates;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.EnumSet;
import java.util.Set;

/// Refuses what cannot be done to any conversation, before one is looked at: words that the scheme
/// does not have, and what a filter does not say.
final class WishRules {

    private final LabelScheme scheme;

    WishRules(LabelScheme scheme) {
        this.scheme = scheme;
    }

    /// @throws BulkProblem with what is wrong
    void check(BulkWish wish, Candidates candidates) {
        try {
            checkValues(wish);
        } catch (ActRefused refused) {
            String message = String.valueOf(refused.getMessage());
            throw new BulkProblem(
                    Part.VALUE, Character.toUpperCase(message.charAt(0)) + message.substring(1));
        }
        if (asksForThoughts(wish) && !candidates.speaksOfThoughts()) {
            throw new BulkProblem(
                    Part.FILTER,
                    "The filter speaks of no thoughts. Say in braces what they have, as"
                            + " {label:scope_fit stage:late}, or look for their words with reason:"
                            + " or reaction:.");
        }
        if (asksForTurns(wish) && !candidates.speaksOfTurns()) {
            throw new BulkProblem(
                    Part.FILTER,
                    "The filter speaks of no turns. Say in braces what they have, as {stage:late"
                        + " relation:retry}, or look for their words with user: or assistant:.");
        }
    }

    private void checkValues(BulkWish wish) {
        switch (wish) {
            case BulkWish.SetStatus _ -> {}
            case BulkWish.AddTag(String tag) -> ActValues.requireTag(tag);
            case BulkWish.RemoveTag(String tag) -> ActValues.requireTag(tag);
            case BulkWish.AddTopic(String topic) -> ActValues.requireTopic(scheme, topic);
            case BulkWish.RaiseFlag flag ->
                    ActValues.requireKey(scheme, LabelScheme.Part.FLAG_KINDS, flag.kind());
            case BulkWish.SetStage stage ->
                    ActValues.requireKey(scheme, LabelScheme.Part.STAGES, stage.stage());
            case BulkWish.Relabel relabel -> {
                if (kindsOf(relabel.label()).isEmpty()) {
                    throw new ActRefused(
                            "value",
                            "\""
                                    + relabel.label()
                                    + "\" is neither a label of reasons nor one of reactions");
                }
            }
            case BulkWish.Replace _ -> {}
        }
    }

    /// The kinds of thought that can have a label.
    Set<ThoughtKind> kindsOf(String label) {
        Set<ThoughtKind> kinds = EnumSet.noneOf(ThoughtKind.class);
        for (ThoughtKind kind : ThoughtKind.values()) {
            if (scheme.find(LabelScheme.Part.labelsOf(kind), label).isPresent()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static boolean asksForThoughts(BulkWish wish) {
        return switch (wish) {
            case BulkWish.RaiseFlag flag -> flag.on() == FlagPlace.THOUGHTS;
            case BulkWish.Relabel(var which, var ignored) ->
                    which instanceof LabelledThoughts.Meant;
            case BulkWish.Replace replace -> replace.in() == SearchedThoughts.MEANT;
            default -> false;
        };
    }

    private static boolean asksForTurns(BulkWish wish) {
        return switch (wish) {
            case BulkWish.RaiseFlag flag -> flag.on() == FlagPlace.TURNS;
            case BulkWish.SetStage stage -> stage.turns() == StagedTurns.MEANT;
            default -> false;
        };
    }
}
