package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.random.RandomNumbers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Deals conversations out among curators. They are shuffled (Fisher and Yates, in Durstenfeld's
/// form, 1964) and each goes to those who have the fewest so far; among equals the draw decides, so
/// every pair of curators comes to share conversations. The same seed gives the same shares.
final class Allotment {

    private final RandomNumbers random;
    private final Map<String, List<String>> shares = new LinkedHashMap<>();
    private final int most;

    private Allotment(List<String> curators, @Nullable Integer quota, long seed) {
        this.random = new RandomNumbers(seed);
        this.most = quota == null ? Integer.MAX_VALUE : quota;
        curators.forEach(curator -> shares.put(curator, new ArrayList<>()));
    }

    /// Deals all conversations, or as many as the quota allows.
    ///
    /// @param fold to how many curators each goes, at most as many as there are
    static Map<String, List<String>> deal(
            List<String> ids, List<String> curators, int fold, @Nullable Integer quota, long seed) {
        Allotment allotment = new Allotment(curators, quota, seed);
        for (String id : allotment.shuffled(ids)) {
            if (!allotment.give(id, fold)) {
                break;
            }
        }
        return allotment.shares;
    }

    private boolean give(String id, int fold) {
        List<String> open =
                shuffled(shares.keySet().stream().filter(one -> load(one) < most).toList());
        if (open.size() < fold) {
            return false;
        }
        open.sort(Comparator.comparingInt(this::load));
        open.subList(0, fold)
                .forEach(one -> shares.computeIfAbsent(one, none -> new ArrayList<>()).add(id));
        return true;
    }

    private int load(String curator) {
        return shares.getOrDefault(curator, List.of()).size();
    }

    private List<String> shuffled(List<String> some) {
        List<String> all = new ArrayList<>(some);
        for (int i = all.size() - 1; i > 0; i--) {
            Collections.swap(all, i, random.below(i + 1));
        }
        return all;
    }
}
