package org.thoughttrace.curator.logic.check.text;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// A short signature of a text from which the likeness of two texts can be told without the texts
/// (Broder 1997): of each of a number of fixed hash functions the least value over all runs of three
/// words. The share of places in which two signatures agree estimates the Jaccard similarity of the
/// runs; with [#LENGTH] places its standard error is at most 5 %. The functions never change, so
/// neither do the figures.
public final class MinHash {

    /// How many hash functions.
    public static final int LENGTH = 96;

    private static final int RUN = 3;
    private static final int FEWEST_RUNS = 12;
    private static final long[] FACTORS = new long[LENGTH];
    private static final long[] ADDENDS = new long[LENGTH];

    static {
        long seed = 0x5DEECE66DL;
        for (int i = 0; i < LENGTH; i++) {
            seed = mix(seed + 0x9E3779B97F4A7C15L);
            FACTORS[i] = seed | 1;
            seed = mix(seed + 0x9E3779B97F4A7C15L);
            ADDENDS[i] = seed;
        }
    }

    private MinHash() {}

    /// The signature of a text; null when it is too short to tell.
    public static int @Nullable [] of(List<String> words) {
        if (words.size() < FEWEST_RUNS + RUN - 1) {
            return null;
        }
        int[] least = new int[LENGTH];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i + RUN <= words.size(); i++) {
            long run = 0;
            for (int k = 0; k < RUN; k++) {
                run = mix(run * 31 + hash(words.get(i + k)));
            }
            for (int f = 0; f < LENGTH; f++) {
                int value = (int) (run * FACTORS[f] + ADDENDS[f] >>> 33);
                if (value < least[f]) {
                    least[f] = value;
                }
            }
        }
        return least;
    }

    /// A signature that only the very same words have, in the same order: of a text that is too short
    /// to have runs enough.
    static int[] ofAll(List<String> words) {
        long all = 0;
        for (String word : words) {
            all = mix(all * 31 + hash(word));
        }
        int[] signature = new int[LENGTH];
        for (int f = 0; f < LENGTH; f++) {
            signature[f] = (int) (all * FACTORS[f] + ADDENDS[f] >>> 33);
        }
        return signature;
    }

    /// The similarity of two texts by their signatures, 0 to 1.
    public static double similarity(int[] left, int[] right) {
        int equal = 0;
        for (int i = 0; i < LENGTH; i++) {
            equal += left[i] == right[i] ? 1 : 0;
        }
        return (double) equal / LENGTH;
    }

    /// A hash of a text that is the same in every run of the program (FNV-1a, 64 bits).
    public static long hash(CharSequence text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
