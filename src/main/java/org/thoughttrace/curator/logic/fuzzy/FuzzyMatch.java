package org.thoughttrace.curator.logic.fuzzy;

import java.util.BitSet;

/// How well a text answers a query, and by which of its letters.
///
/// @param score greater is better; comparable for one query only
/// @param lit the places of the letters that answer it
public record FuzzyMatch(int score, BitSet lit) {

    /// What everything answers: nothing asked.
    static final FuzzyMatch ALL = new FuzzyMatch(0, new BitSet());

    public FuzzyMatch {
        lit = (BitSet) lit.clone();
    }

    @Override
    public BitSet lit() {
        return (BitSet) lit.clone();
    }
}
