package org.thoughttrace.curator.logic.judgement;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.random.RandomNumbers;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Thoughts that a curator is to judge or to guess, one after the other. A drawn deck is the next
/// stretch of one random order of all thoughts that are meant, without those that are behind: judged
/// with one seed, however many at a time, they are always a simple random sample, or one of each label.
public final class Deck {

    private Deck() {}

    /// Which thoughts come first.
    public enum Spread {
        /// Each as likely as any other.
        SIMPLE,
        /// Of each label as many, as long as there are any: a stratified sample, in which rare labels
        /// are not left out. Within a label each is as likely as any other.
        PER_LABEL
    }

    /// What is drawn.
    ///
    /// @param number how many at most
    /// @param seed gives the order
    public record Draw(int number, long seed, Spread spread) {}

    /// Draws thoughts that a curator has neither judged nor guessed yet. A guess ends with the label
    /// in view, and whoever has seen it does not judge without being led; whoever has judged a
    /// thought has read it, and guesses nothing any more.
    ///
    /// @param meant tells which conversations
    /// @param labels tells the label by which a thought is drawn; null for none
    public static List<JudgedThought> unseen(
            Judgements read,
            Predicate<String> meant,
            String curator,
            Draw draw,
            Function<JudgedThought, @Nullable String> labels) {
        record Place(String conversation, String thought) {}
        Set<Place> guessed = new HashSet<>();
        read.guesses().stream()
                .filter(guess -> guess.curator().equals(curator))
                .forEach(guess ->
                        guessed.add(new Place(guess.conversation(), guess.thought().path())));
        return drawn(read, meant, draw, labels).stream()
                .filter(thought -> !thought.judged().containsKey(curator))
                .filter(thought ->
                        !guessed.contains(new Place(thought.conversation(), thought.id().path())))
                .limit(draw.number())
                .toList();
    }

    /// What a curator has not judged of some conversations, in their order and that of reading.
    public static List<JudgedThought> of(
            Judgements read, Collection<String> conversations, String curator) {
        List<JudgedThought> deck = new ArrayList<>();
        for (String conversation : conversations) {
            read.thoughts().stream()
                    .filter(thought -> thought.conversation().equals(conversation))
                    .filter(thought -> !thought.judged().containsKey(curator))
                    .forEach(deck::add);
        }
        return deck;
    }

    /// All that are meant and carry a label to compare with, in an order that the seed gives.
    private static List<JudgedThought> drawn(
            Judgements read,
            Predicate<String> meant,
            Draw draw,
            Function<JudgedThought, @Nullable String> labels) {
        List<JudgedThought> all =
                new ArrayList<>(
                        read.thoughts().stream()
                                .filter(thought -> meant.test(thought.conversation()))
                                .filter(thought -> thought.label() != null)
                                .toList());
        RandomNumbers random = new RandomNumbers(draw.seed());
        for (int i = all.size() - 1; i > 0; i--) {
            Collections.swap(all, i, random.below(i + 1));
        }
        return draw.spread() == Spread.SIMPLE ? all : perLabel(all, labels);
    }

    /// The first of each label, then the second of each: reasons and reactions have labels of their
    /// own. Judged with one seed, however many at a time, it is always the same order.
    private static List<JudgedThought> perLabel(
            List<JudgedThought> all, Function<JudgedThought, @Nullable String> labels) {
        record Stratum(ThoughtKind kind, @Nullable String label) {}
        Map<Stratum, Integer> counts = new HashMap<>();
        Map<JudgedThought, Integer> ranks = new IdentityHashMap<>();
        for (JudgedThought thought : all) {
            Stratum stratum = new Stratum(thought.kind(), labels.apply(thought));
            ranks.put(thought, counts.merge(stratum, 1, Integer::sum));
        }
        return all.stream()
                .sorted(Comparator.comparingInt(thought -> ranks.getOrDefault(thought, 0)))
                .toList();
    }
}
