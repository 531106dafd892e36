package org.thoughttrace.curator.logic.judgement;

import org.thoughttrace.curator.logic.subset.RandomNumbers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Thoughts that a curator is to judge or to guess, one after the other. A drawn deck is the next
/// stretch of one random order of all thoughts that are meant, without those that are behind: judged
/// with one seed, however many at a time, they are always a simple random sample.
public final class Deck {

    private Deck() {}

    /// Draws thoughts that a curator has not judged yet.
    ///
    /// @param meant tells which conversations
    public static List<JudgedThought> toJudge(
            Judgements read, Predicate<String> meant, String curator, int number, long seed) {
        return drawn(read, meant, seed).stream()
                .filter(thought -> !thought.judged().containsKey(curator))
                .limit(number)
                .toList();
    }

    /// Draws thoughts that a curator has not guessed yet.
    ///
    /// @param meant tells which conversations
    public static List<JudgedThought> toGuess(
            Judgements read, Predicate<String> meant, String curator, int number, long seed) {
        record Place(String conversation, String thought) {}
        Set<Place> guessed = new HashSet<>();
        read.guesses().stream()
                .filter(guess -> guess.curator().equals(curator))
                .forEach(guess ->
                        guessed.add(new Place(guess.conversation(), guess.thought().path())));
        return drawn(read, meant, seed).stream()
                .filter(thought ->
                        !guessed.contains(new Place(thought.conversation(), thought.id().path())))
                .limit(number)
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
    private static List<JudgedThought> drawn(Judgements read, Predicate<String> meant, long seed) {
        List<JudgedThought> all =
                new ArrayList<>(
                        read.thoughts().stream()
                                .filter(thought -> meant.test(thought.conversation()))
                                .filter(thought -> thought.label() != null)
                                .toList());
        RandomNumbers random = new RandomNumbers(seed);
        for (int i = all.size() - 1; i > 0; i--) {
            Collections.swap(all, i, random.below(i + 1));
        }
        return all;
    }
}
