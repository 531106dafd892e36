package org.thoughttrace.curator.logic.check.text;

import java.util.Arrays;
import java.util.List;

/// Finds for each of many signatures the most similar earlier one, without comparing all pairs
/// (locality-sensitive hashing by bands: Indyk and Motwani 1998). Signatures are sorted by each of
/// [#BANDS] stretches; only those equal in one are compared, and of a crowd of equals each only with
/// the first and the few before it. Two that are alike by 80 % meet with a probability over 99.99 %.
public final class NearPairs {

    private static final int BANDS = 24;
    private static final int ROWS = MinHash.LENGTH / BANDS;
    private static final int BEFORE = 4;

    private final List<int[]> signatures;
    private final int[] nearest;
    private final double[] similarities;
    private final Sink sink;

    /// Takes pairs as they are met, some more than once.
    public interface Sink {
        /// Takes one.
        void take(int later, int earlier, double similarity);
    }

    private NearPairs(List<int[]> signatures, Sink sink) {
        this.signatures = signatures;
        this.sink = sink;
        this.nearest = new int[signatures.size()];
        this.similarities = new double[signatures.size()];
        Arrays.fill(nearest, -1);
    }

    /// The nearest earlier one of each.
    public static NearPairs among(List<int[]> signatures) {
        return among(signatures, (later, earlier, similarity) -> {});
    }

    /// The same, and every pair that was compared on the way: one can be like two that are not like
    /// each other.
    public static NearPairs among(List<int[]> signatures, Sink sink) {
        NearPairs pairs = new NearPairs(signatures, sink);
        for (int band = 0; band < BANDS; band++) {
            pairs.compareBand(band);
        }
        return pairs;
    }

    /// The index of the most similar earlier one; -1 when none was met.
    public int nearest(int index) {
        return nearest[index];
    }

    /// How similar that one is, 0 to 1.
    public double similarity(int index) {
        return similarities[index];
    }

    /// Sorted by band hash and, within, by place: crowds of equals lie together.
    private void compareBand(int band) {
        long[] keys = new long[signatures.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) bandHash(signatures.get(i), band) << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        int first = 0;
        for (int i = 1; i < keys.length; i++) {
            if (keys[i] >> Integer.SIZE != keys[first] >> Integer.SIZE) {
                first = i;
                continue;
            }
            compare((int) keys[i], (int) keys[first]);
            for (int k = Math.max(first + 1, i - BEFORE); k < i; k++) {
                compare((int) keys[i], (int) keys[k]);
            }
        }
    }

    private static int bandHash(int[] signature, int band) {
        long hash = band;
        for (int row = 0; row < ROWS; row++) {
            hash = MinHash.mix(hash * 31 + signature[band * ROWS + row]);
        }
        return (int) hash;
    }

    private void compare(int later, int earlier) {
        double similarity = MinHash.similarity(signatures.get(later), signatures.get(earlier));
        sink.take(later, earlier, similarity);
        if (similarity > similarities[later]
                || similarity == similarities[later]
                        && nearest[later] > earlier
                        && similarity > 0) {
            similarities[later] = similarity;
            nearest[later] = earlier;
        }
    }
}
