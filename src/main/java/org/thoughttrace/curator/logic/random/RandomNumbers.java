package org.thoughttrace.curator.logic.random;

/// Random numbers that any language gives alike: SplitMix64 (Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators", OOPSLA 2014; with the constants of Vigna's splitmix64.c). Written
/// out here because the JDK does not promise the algorithm of any of its generators for ever.
public final class RandomNumbers {

    private long state;

    /// Numbers that begin at a seed.
    public RandomNumbers(long seed) {
        this.state = seed;
    }

    /// The next 64 bits.
    public long next() {
        state += 0x9e3779b97f4a7c15L;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /// A number from 0 to one less than the bound, all equally likely: the rest of dividing the upper
    /// 63 bits, unless they lie in the last, incomplete stretch of that length.
    ///
    /// @param bound at least 1
    public int below(int bound) {
        while (true) {
            long bits = next() >>> 1;
            long rest = bits % bound;
            if (bits - rest + (bound - 1) >= 0) {
                return (int) rest;
            }
        }
    }
}
