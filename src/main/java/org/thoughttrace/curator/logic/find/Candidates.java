package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.store.FactStore.Stamp;

import java.util.List;

/// The conversations that something may be done to, in the order of import, as they stood when they
/// were looked up. For one thread at a time.
public final class Candidates {

    private final Stamp stamp;
    private final List<Candidate> all;
    private final MeantItems meant;

    Candidates(Stamp stamp, List<Indexed> rows, MeantItems meant) {
        this.stamp = stamp;
        this.all = rows.stream().map(row -> new Candidate(row, meant)).toList();
        this.meant = meant;
    }

    /// Each of them.
    public List<Candidate> all() {
        return all;
    }

    /// What the store was when they were looked up.
    public Stamp stamp() {
        return stamp;
    }

    /// True when the filter speaks of thoughts: in braces, by `label:`, or by words of thoughts.
    public boolean speaksOfThoughts() {
        return meant.speaksOfThoughts();
    }

    /// True when the filter speaks of turns, or of thoughts and so of the turns they stand on.
    public boolean speaksOfTurns() {
        return meant.speaksOfTurns();
    }
}
