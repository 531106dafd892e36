package org.thoughttrace.curator.ui.palette;

import org.thoughttrace.curator.logic.fuzzy.FuzzyQuery;
import org.thoughttrace.curator.ui.task.TaskControl;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;

/// Finds entries in a list, of which most are never made: an entry stands for a thing only once the
/// thing is looked at. Equally good ones keep the order of the list.
///
/// @param <T> what the list holds
public final class ListFinder<T> implements PaletteProvider.Finder {

    /// What an empty query finds.
    public enum Unasked {
        EVERYTHING,
        NOTHING
    }

    private static final int LOOK_UP_EVERY = 1024;

    /// The best first; of equals the shorter name, then the one that comes first.
    private static final Comparator<Ranked> ORDER =
            Comparator.comparingInt((Ranked ranked) -> -ranked.hit().score())
                    .thenComparingInt(ranked -> ranked.hit().entry().title().length())
                    .thenComparingInt(Ranked::place);

    private final List<T> things;
    private final Unasked unasked;
    private final Function<T, PaletteEntry> entryOf;

    private record Ranked(PaletteHit hit, int place) {}

    /// @param things are read on another thread and must not change any more
    /// @param entryOf is called on another thread
    public ListFinder(List<T> things, Unasked unasked, Function<T, PaletteEntry> entryOf) {
        this.things = things;
        this.unasked = unasked;
        this.entryOf = entryOf;
    }

    @Override
    public PaletteProvider.Found find(FuzzyQuery query, int most, TaskControl control) {
        if (query.isEmpty()) {
            return unasked == Unasked.NOTHING
                    ? PaletteProvider.Found.NOTHING
                    : new PaletteProvider.Found(
                            things.stream()
                                    .limit(most)
                                    .map(entryOf)
                                    .map(PaletteHit::unasked)
                                    .toList(),
                            things.size());
        }
        // The worst of those kept stands at its head.
        PriorityQueue<Ranked> best = new PriorityQueue<>(ORDER.reversed());
        int count = 0;
        for (int place = 0; place < things.size(); place++) {
            if (place % LOOK_UP_EVERY == 0 && control.isCancelled()) {
                return PaletteProvider.Found.NOTHING;
            }
            int at = place;
            Optional<Ranked> ranked =
                    PaletteHit.of(entryOf.apply(things.get(place)), query)
                            .map(hit -> new Ranked(hit, at));
            if (ranked.isPresent()) {
                count++;
                best.add(ranked.get());
                if (best.size() > most) {
                    best.poll();
                }
            }
        }
        return new PaletteProvider.Found(
                best.stream().sorted(ORDER).map(Ranked::hit).toList(), count);
    }

    @Override
    public Optional<PaletteEntry> recall(String id) {
        return things.stream().map(entryOf).filter(entry -> entry.id().equals(id)).findFirst();
    }
}
