package org.thoughttrace.curator.logic.bulk;

import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.find.Candidates;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/// What a wish would change, before anything is changed: how much, and for thoughts each change. The
/// acts are made one by one when they are done.
public final class BulkPlan {

    /// How much it comes to. A thing is a conversation, a turn or a thought, as the wish has it.
    ///
    /// @param conversations in the scope
    /// @param changing conversations that would change
    /// @param changes things that would change, each by one revision
    /// @param already things that are so already, for which nothing is written
    /// @param refused for each reason the things it cannot be done to
    public record Counts(
            int conversations,
            int changing,
            int changes,
            int already,
            Map<String, Integer> refused) {

        public Counts {
            refused = Map.copyOf(refused);
        }

        /// Things it cannot be done to.
        public int refusedInAll() {
            return refused.values().stream().mapToInt(Integer::intValue).sum();
        }

        /// The reasons in the order of the alphabet.
        public Map<String, Integer> reasons() {
            return new TreeMap<>(refused);
        }
    }

    private final BulkWish wish;
    private final String title;
    private final Counts counts;
    private final List<ThoughtChange> changes;
    private final Candidates candidates;
    private final Steps steps;
    private final BulkTitles titles;

    BulkPlan(
            BulkWish wish,
            Counts counts,
            List<ThoughtChange> changes,
            Source source,
            BulkTitles titles) {
        this.wish = wish;
        this.counts = counts;
        this.changes = changes;
        this.candidates = source.candidates();
        this.steps = source.steps();
        this.titles = titles;
        this.title = titles.of(wish, counts);
    }

    /// What acts are made from.
    record Source(Candidates candidates, Steps steps) {}

    /// What is wanted.
    public BulkWish wish() {
        return wish;
    }

    /// What it is called as one act: "Set status Accepted on 312 conversations".
    public String title() {
        return title;
    }

    /// How much it comes to.
    public Counts counts() {
        return counts;
    }

    /// Each change of a thought, in reading order; empty where a wish is not about thoughts.
    public List<ThoughtChange> changes() {
        return changes;
    }

    /// The same without some of the changes.
    ///
    /// @param isWanted is asked for the index of each change
    public BulkPlan only(IntPredicate isWanted) {
        if (!wish.isListed()) {
            return this;
        }
        List<ThoughtChange> wanted =
                java.util.stream.IntStream.range(0, changes.size())
                        .filter(isWanted)
                        .mapToObj(changes::get)
                        .toList();
        int changing = (int) wanted.stream().map(ThoughtChange::conversation).distinct().count();
        return new BulkPlan(
                wish,
                new Counts(
                        counts.conversations(),
                        changing,
                        wanted.size(),
                        counts.already(),
                        counts.refused()),
                wanted,
                new Source(candidates, steps),
                titles);
    }

    Candidates candidates() {
        return candidates;
    }

    /// The acts, those of one conversation together; made as they are asked for.
    Iterable<Act> acts() {
        return wish.isListed()
                ? () -> changes.stream().map(ThoughtChange::act).iterator()
                : () -> new LazyActs(candidates.all().iterator(), steps);
    }
}
