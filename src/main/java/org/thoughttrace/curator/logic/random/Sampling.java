package org.thoughttrace.curator.logic.random;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Draws conversations at random, without putting any back. The same ids and the same seed give the
/// same sample on every machine and with every version of the program, and a larger sample holds
/// the smaller ones: a partial Fisher–Yates shuffle (Durstenfeld 1964, Algorithm 235) fed by
/// [RandomNumbers].
public final class Sampling {

    private Sampling() {}

    /// Draws some of all, or all where there are no more.
    ///
    /// @param ids each once, in the order of import
    /// @return what was drawn, in the order given
    /// @throws IllegalArgumentException when the number is negative
    public static List<String> draw(List<String> ids, int number, long seed) {
        return Arrays.stream(places(ids.size(), number, new RandomNumbers(seed)))
                .mapToObj(ids::get)
                .toList();
    }

    /// Draws as many of each stratum, or all it has. The strata are gone through by the order of
    /// their names, each with numbers of its own, so it does not matter in which order they come;
    /// what was drawn for one before is not drawn again, so each that can gives as many of its own.
    ///
    /// @param ids of all conversations, each once, in the order of import
    /// @param strata for each name the ids in it, in any order; ids of no conversation are ignored
    /// @return what was drawn, in the order of import
    /// @throws IllegalArgumentException when the number is negative
    public static List<String> drawPerStratum(
            List<String> ids,
            Map<String, ? extends Collection<String>> strata,
            int number,
            long seed) {
        Set<String> drawn = new HashSet<>();
        perStratum(ids, strata, number, seed).values().forEach(drawn::addAll);
        return ids.stream().filter(drawn::contains).toList();
    }

    /// The same, with what each stratum gave.
    ///
    /// @return for each name what was drawn of it, in the order of import
    public static Map<String, List<String>> perStratum(
            List<String> ids,
            Map<String, ? extends Collection<String>> strata,
            int number,
            long seed) {
        Map<String, Integer> places = HashMap.newHashMap(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            places.put(ids.get(i), i);
        }
        Set<Integer> drawn = new HashSet<>();
        Map<String, List<String>> given = new TreeMap<>();
        new TreeMap<>(strata)
                .forEach((name, members) -> {
                    Set<Integer> left = new TreeSet<>();
                    for (String id : members) {
                        Integer place = places.get(id);
                        if (place != null && !drawn.contains(place)) {
                            left.add(place);
                        }
                    }
                    List<Integer> candidates = List.copyOf(left);
                    RandomNumbers random = new RandomNumbers(seed ^ hash(name));
                    List<String> own = new ArrayList<>();
                    for (int place : places(candidates.size(), number, random)) {
                        drawn.add(candidates.get(place));
                        own.add(ids.get(candidates.get(place)));
                    }
                    given.put(name, own);
                });
        return given;
    }

    /// Some of the places 0 to size - 1, in order.
    private static int[] places(int size, int number, RandomNumbers random) {
        if (number < 0) {
            throw new IllegalArgumentException("a sample of " + number);
        }
        int[] places = new int[size];
        Arrays.setAll(places, place -> place);
        int drawn = Math.min(number, size);
        for (int i = 0; i < drawn; i++) {
            int other = i + random.below(size - i);
            int place = places[other];
            places[other] = places[i];
            places[i] = place;
        }
        int[] chosen = Arrays.copyOf(places, drawn);
        Arrays.sort(chosen);
        return chosen;
    }

    /// The 64-bit FNV-1a hash (Fowler, Noll, Vo) of a name in UTF-8.
    private static long hash(String name) {
        long hash = 0xcbf29ce484222325L;
        for (byte next : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (next & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
