package org.thoughttrace.curator.ui.palette;

import org.thoughttrace.curator.logic.fuzzy.FuzzyMatch;
import org.thoughttrace.curator.logic.fuzzy.FuzzyQuery;

import java.util.BitSet;
import java.util.Optional;

/// An entry that answers a query.
///
/// @param score greater is better
/// @param titleLit the places of the letters of the title that answer
/// @param noteLit the places of the letters of the note that answer
public record PaletteHit(PaletteEntry entry, int score, BitSet titleLit, BitSet noteLit) {

    /// What stands between title and note when both are looked through as one.
    private static final String BETWEEN = " ";

    private static final int BEHIND = -1_000_000;

    public PaletteHit {
        titleLit = (BitSet) titleLit.clone();
        noteLit = (BitSet) noteLit.clone();
    }

    @Override
    public BitSet titleLit() {
        return (BitSet) titleLit.clone();
    }

    @Override
    public BitSet noteLit() {
        return (BitSet) noteLit.clone();
    }

    /// An entry nobody asked for.
    static PaletteHit unasked(PaletteEntry entry) {
        return new PaletteHit(entry, 0, new BitSet(), new BitSet());
    }

    /// An entry that answers whatever is asked, behind all that answer better.
    public static PaletteHit behindOthers(PaletteEntry entry) {
        return new PaletteHit(entry, BEHIND, new BitSet(), new BitSet());
    }

    /// The entry if its title answers, or its note, or the two together.
    public static Optional<PaletteHit> of(PaletteEntry entry, FuzzyQuery query) {
        BitSet none = new BitSet();
        Optional<PaletteHit> byTitle =
                query.match(entry.title())
                        .map(match -> new PaletteHit(entry, match.score(), match.lit(), none));
        if (byTitle.isPresent() || entry.note().isEmpty()) {
            return byTitle;
        }
        return query.match(entry.note())
                .map(match -> new PaletteHit(entry, match.score() - 1, none, match.lit()))
                .or(() ->
                        query.match(entry.title() + BETWEEN + entry.note())
                                .map(match -> ofBoth(entry, match)));
    }

    private static PaletteHit ofBoth(PaletteEntry entry, FuzzyMatch match) {
        int titleEnds = entry.title().length();
        BitSet lit = match.lit();
        return new PaletteHit(
                entry,
                match.score() - 2,
                lit.get(0, titleEnds),
                lit.get(
                        titleEnds + BETWEEN.length(),
                        titleEnds + BETWEEN.length() + entry.note().length()));
    }
}
