package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.ThoughtId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;

/// The order of the thoughts of one message: reasons first, then reactions; in each, those that
/// belong there in the source, then those moved there, then added ones in the order of the log: by
/// counter, then UUID, whatever the clocks of their curators said. What was split off a thought stands right behind it, as long as both are at the same message. It
/// follows from the thoughts alone, so that every store that holds the same log shows the same order.
final class ThoughtOrder {

    private static final Comparator<Placed> BASE =
            Comparator.comparing((Placed placed) -> placed.thought().kind())
                    .thenComparing(ThoughtOrder::group)
                    .thenComparing(ThoughtOrder::sourcePlace)
                    .thenComparingLong(Placed::since)
                    .thenComparing(Placed::path);

    private static final Comparator<Placed> LATER_SPLITS_FIRST =
            Comparator.comparingInt(
                            (Placed placed) -> -Objects.requireNonNull(placed.split()).number())
                    .thenComparingLong(Placed::since)
                    .thenComparing(Placed::path);

    /// A thought of the message, or one that was taken away from it: that keeps its place, for what
    /// was split off it.
    ///
    /// @param since the counter of what added it; 0 for one of the source
    record Placed(
            CuratedThought thought,
            boolean isRemoved,
            AddedThought.@Nullable Split split,
            long since) {
        String path() {
            return thought.id().path();
        }
    }

    private final Map<String, List<Placed>> splitFrom = new HashMap<>();
    private final SequencedSet<Placed> ordered = new LinkedHashSet<>();

    private ThoughtOrder() {}

    static List<Placed> of(List<Placed> thoughts) {
        List<Placed> sorted = new ArrayList<>(thoughts);
        sorted.sort(BASE);
        boolean anySplit = sorted.stream().anyMatch(placed -> placed.split() != null);
        return anySplit ? new ThoughtOrder().order(sorted) : sorted;
    }

    private List<Placed> order(List<Placed> sorted) {
        Map<String, Placed> byPath = new HashMap<>();
        sorted.forEach(placed -> byPath.put(placed.path(), placed));
        List<Placed> first = new ArrayList<>();
        for (Placed placed : sorted) {
            AddedThought.Split split = placed.split();
            Placed origin = split == null ? null : byPath.get(split.from());
            if (origin != null && origin.thought().kind() == placed.thought().kind()) {
                splitFrom.computeIfAbsent(origin.path(), _ -> new ArrayList<>()).add(placed);
            } else {
                first.add(placed);
            }
        }
        first.forEach(this::put);
        // Only a log from elsewhere can hold thoughts that are split from each other in a circle.
        sorted.forEach(this::put);
        return List.copyOf(ordered);
    }

    private void put(Placed placed) {
        if (ordered.add(placed)) {
            List<Placed> parts = splitFrom.getOrDefault(placed.path(), List.of());
            parts.stream().sorted(LATER_SPLITS_FIRST).forEach(this::put);
        }
    }

    private static int group(Placed placed) {
        CuratedThought thought = placed.thought();
        return thought.source() == null ? 2 : thought.isMoved() ? 1 : 0;
    }

    private static long sourcePlace(Placed placed) {
        return placed.thought().id() instanceof ThoughtId.Source(int turn, var kind, int index)
                ? turn * (1L << 32) + index
                : 0;
    }
}
