package org.thoughttrace.curator.logic.export;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.curation.Fold;
import org.thoughttrace.curator.logic.reading.Times;
import org.thoughttrace.curator.logic.redaction.SurveyCoarsening;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Recipe.Edits;
import org.thoughttrace.curator.model.Recipe.Late;
import org.thoughttrace.curator.model.Recipe.Wordless;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The second step: which thoughts of a conversation are given out. Keeps nothing between two
/// conversations, safe on several threads.
final class Cleaning {
    private final Recipe recipe;
    private final LabelScheme scheme;
    private final SurveyCoarsening survey;
    private final LateThoughts lateThoughts;

    /// Whether anybody asks which thoughts are late: times are slow to read.
    enum LateThoughts {
        ASKED_FOR,
        OF_NO_INTEREST
    }

    Cleaning(Recipe recipe, LabelScheme scheme, LateThoughts lateThoughts) {
        this.recipe = recipe;
        this.scheme = scheme;
        this.survey = new SurveyCoarsening(recipe.clean().survey());
        this.lateThoughts =
                recipe.clean().late() == Late.DROPPED ? LateThoughts.ASKED_FOR : lateThoughts;
    }

    /// A thought that goes, and how many pairs go with it.
    record Removed(Exclusion exclusion, Counts counts) {}

    /// A conversation after cleaning.
    ///
    /// @param start it before thoughts went
    /// @param late the thoughts written after the next turn
    /// @param edits what is less because edits are left out; negative where they removed something
    record Cleaned(
            CuratedConversation conversation,
            CuratedConversation start,
            Set<ThoughtId> late,
            Counts edits,
            List<Removed> removed) {}

    /// True when every conversation that no curator touched leaves as it came.
    boolean leavesUntouchedOnesAlone() {
        Recipe.Clean clean = recipe.clean();
        return recipe.which().excludeFlags().isEmpty()
                && clean.late() == Late.KEPT
                && clean.wordless() == Wordless.KEPT
                && clean.leastWords() == 0
                && !clean.redacts()
                && !clean.survey().changesAnything();
    }

    void expect(Funnel.Tally tally) {
        Recipe.Clean clean = recipe.clean();
        if (!recipe.which().excludeFlags().isEmpty()) {
            tally.expect(Rule.FLAGGED_THOUGHT);
        }
        if (clean.late() == Late.DROPPED) {
            tally.expect(Rule.LATE);
        }
        if (clean.wordless() == Wordless.DROPPED) {
            tally.expect(Rule.EMPTY);
            tally.expect(Rule.NO_LETTERS);
        }
        if (clean.leastWords() > 0) {
            tally.expect(Rule.SHORT);
        }
        if (clean.redact().containsValue(Recipe.Treatment.DROP)) {
            tally.expect(Rule.PERSONAL);
        }
    }

    Cleaned clean(CuratedConversation conversation) {
        Set<ThoughtId> late = new LinkedHashSet<>();
        Map<ThoughtId, Removal> reasons = new LinkedHashMap<>();
        CuratedConversation start = edited(conversation);
        for (CuratedMessage message : start.messages()) {
            for (CuratedThought thought : message.thoughts()) {
                boolean isLate =
                        lateThoughts == LateThoughts.ASKED_FOR
                                && Times.written(start, thought)
                                        .map(Times.Written::isLate)
                                        .orElse(false);
                if (isLate) {
                    late.add(thought.id());
                }
                Removal removal = removal(start, thought, isLate);
                if (removal != null) {
                    reasons.put(thought.id(), removal);
                }
            }
        }
        List<Removed> removed = new ArrayList<>();
        CuratedConversation left = without(start, new ThoughtNumbers(start), reasons, removed);
        return new Cleaned(
                left.with(survey.coarsened(left.source()), left.messages()),
                start,
                late,
                start == conversation
                        ? Counts.NONE
                        : Counts.of(conversation).minus(Counts.of(start)),
                removed);
    }

    /// Why a thought goes.
    record Removal(Rule rule, String why) {}

    /// The conversation without some thoughts. A pair that goes is counted with the first thought that
    /// was in it.
    ///
    /// @param numbers of the thoughts before any went
    static CuratedConversation without(
            CuratedConversation start,
            ThoughtNumbers numbers,
            Map<ThoughtId, Removal> reasons,
            List<Removed> removed) {
        if (reasons.isEmpty()) {
            return start;
        }
        List<CuratedMessage> left = new ArrayList<>(start.messages());
        for (CuratedMessage message : start.messages()) {
            for (CuratedThought thought : message.thoughts()) {
                Removal removal = reasons.get(thought.id());
                if (removal != null) {
                    int at = message.turn() - 1;
                    int pairs = Counts.pairsAt(left, at - 1) + Counts.pairsAt(left, at);
                    left.set(at, without(left.get(at), thought.id()));
                    int now = Counts.pairsAt(left, at - 1) + Counts.pairsAt(left, at);
                    removed.add(
                            new Removed(
                                    new Exclusion(
                                            removal.rule(),
                                            Exclusion.What.THOUGHT,
                                            start.id(),
                                            thought.turn(),
                                            numbers.of(thought),
                                            removal.why(),
                                            thought.content()),
                                    new Counts(0, 0, 1, pairs - now)));
                }
            }
        }
        return start.with(start.source(), left);
    }

    private static CuratedMessage without(CuratedMessage message, ThoughtId id) {
        return new CuratedMessage(
                message.source(),
                message.content(),
                message.stage(),
                message.stageOrigin(),
                message.relation(),
                message.thoughts().stream().filter(thought -> !thought.id().equals(id)).toList(),
                List.of());
    }

    /// Without edits messages and thoughts are those of the source; what curators said about the whole
    /// stays.
    private CuratedConversation edited(CuratedConversation conversation) {
        return recipe.clean().edits() == Edits.APPLIED
                ? conversation
                : conversation.with(
                        conversation.source(),
                        Fold.unedited(conversation.source(), scheme).messages());
    }

    private @Nullable Removal removal(
            CuratedConversation conversation, CuratedThought thought, boolean isLate) {
        Recipe.Clean clean = recipe.clean();
        String flag = openFlag(conversation, thought);
        if (flag != null) {
            return new Removal(Rule.FLAGGED_THOUGHT, "it has an open flag \"" + flag + "\"");
        }
        if (clean.late() == Late.DROPPED && isLate) {
            return new Removal(Rule.LATE, "it was written after the next turn");
        }
        String words = thought.content();
        if (clean.wordless() == Wordless.DROPPED && words.isBlank()) {
            return new Removal(Rule.EMPTY, "it is empty");
        }
        if (clean.wordless() == Wordless.DROPPED
                && words.codePoints().noneMatch(Character::isLetter)) {
            return new Removal(Rule.NO_LETTERS, "it has no letter");
        }
        return tooShort(words);
    }

    private @Nullable Removal tooShort(String words) {
        int least = recipe.clean().leastWords();
        if (least == 0) {
            return null;
        }
        int count = Words.in(words);
        return count < least
                ? new Removal(Rule.SHORT, "it has " + count + " of at least " + least + " words")
                : null;
    }

    private @Nullable String openFlag(CuratedConversation conversation, CuratedThought thought) {
        if (recipe.which().excludeFlags().isEmpty()) {
            return null;
        }
        for (Flag flag : conversation.flags()) {
            if (flag.isOpen()
                    && recipe.which().excludeFlags().contains(flag.kind())
                    && flag.on() instanceof Target.OfThought on
                    && on.thought().equals(thought.id())) {
                return scheme.nameOf(LabelScheme.Part.FLAG_KINDS, flag.kind());
            }
        }
        return null;
    }
}
