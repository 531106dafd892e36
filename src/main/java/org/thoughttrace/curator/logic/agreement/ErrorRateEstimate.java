package org.thoughttrace.curator.logic.agreement;

import org.thoughttrace.curator.logic.agreement.ErrorRate.Stratum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The share of wrong labels in the whole set, from a sample that was drawn at random within the
/// strata.
///
/// - Estimate and variance: the stratified estimator with finite population correction (Cochran,
///   "Sampling Techniques", 3rd ed. 1977, sections 5.3 and 5.10). A stratum with fewer than two
///   judged thoughts is put together with the next smallest (section 5A.12).
/// - The shares in the variance are smoothed by one wrong and one right (Agresti and Coull, Am. Stat.
///   52 (1998), give two of each): a stratum in which no error was seen is not taken to be certain.
/// - Interval: the score interval (Wilson, J. Am. Stat. Assoc. 22 (1927)) on the effective size of
///   the sample, that of a simple sample with the same variance (Kish, "Survey Sampling", 1965), which
///   Franco, Little, Louis and Slud, J. Surv. Stat. Methodol. 7 (2019), find to hold its level where
///   shares are small.
/// - How many more: the smallest simple sample whose score interval is narrow enough, times the
///   present design effect, with the finite population correction (Cochran, section 4.4).
public final class ErrorRateEstimate {

    /// Fewer give no figure.
    public static final int FEWEST = 20;

    private static final double Z = 1.959963984540054;

    private record Pool(int population, int judged, double wrong) {
        Pool with(Pool other) {
            return new Pool(
                    population + other.population, judged + other.judged, wrong + other.wrong);
        }

        double share() {
            return wrong / judged;
        }

        double smoothed() {
            return (wrong + 1.0) / (judged + 2.0);
        }
    }

    /// A low and a high end.
    record Interval(double low, double high) {
        double width() {
            return high - low;
        }
    }

    private ErrorRateEstimate() {}

    /// Estimates the rate.
    ///
    /// @param unsettled judged thoughts without a majority
    /// @param width that the interval is to have
    public static ErrorRate of(List<Stratum> strata, int unsettled, double width) {
        int population = strata.stream().mapToInt(Stratum::population).sum();
        int judged = strata.stream().mapToInt(Stratum::judged).sum();
        if (judged < Math.min(FEWEST, population) || judged < 2) {
            int needed = corrected(simpleSample(0.5, width), population);
            return new ErrorRate.TooLittle(
                    tooFew(judged), population, judged, Math.max(0, needed - judged));
        }
        List<Pool> pools = pools(strata);
        double rate = 0;
        double smoothed = 0;
        double variance = 0;
        double uncorrected = 0;
        for (Pool pool : pools) {
            double weight = (double) pool.population() / population;
            rate += weight * pool.share();
            smoothed += weight * pool.smoothed();
            double ofShare =
                    weight * weight * pool.smoothed() * (1 - pool.smoothed()) / (pool.judged() - 1);
            uncorrected += ofShare;
            variance += ofShare * (1 - (double) pool.judged() / pool.population());
        }
        double ofOne = smoothed * (1 - smoothed);
        Interval interval =
                variance <= 0 ? new Interval(rate, rate) : wilson(rate, ofOne / variance);
        double designEffect = uncorrected * judged / ofOne;
        int needed = corrected(designEffect * simpleSample(rate, width), population);
        int more = interval.width() <= width ? 0 : Math.max(1, needed - judged);
        return new ErrorRate.Estimated(
                rate,
                interval.low(),
                interval.high(),
                population,
                judged,
                unsettled,
                more,
                List.copyOf(strata));
    }

    private static String tooFew(int judged) {
        return judged == 0
                ? "No thought that came in with a label was judged; at least %d are needed."
                        .formatted(FEWEST)
                : "Only %d of the thoughts that came in with a label %s judged; at least %d are needed."
                        .formatted(judged, judged == 1 ? "was" : "were", FEWEST);
    }

    /// Strata large enough for a variance of their own.
    private static List<Pool> pools(List<Stratum> strata) {
        List<Pool> left = new ArrayList<>();
        for (Stratum stratum : strata) {
            left.add(new Pool(stratum.population(), stratum.judged(), stratum.wrong()));
        }
        left.sort(
                Comparator.<Pool, Boolean>comparing(pool -> pool.judged() >= 2)
                        .thenComparing(Pool::population));
        List<Pool> pools = new ArrayList<>();
        for (Pool pool : left) {
            if (!pools.isEmpty() && pools.getLast().judged() < 2) {
                pools.add(pools.removeLast().with(pool));
            } else {
                pools.add(pool);
            }
        }
        return pools;
    }

    /// The score interval of a share.
    ///
    /// @param size of the sample; need not be whole
    static Interval wilson(double share, double size) {
        double square = Z * Z;
        double middle = (share + square / (2 * size)) / (1 + square / size);
        double half =
                Z
                        / (1 + square / size)
                        * Math.sqrt(share * (1 - share) / size + square / (4 * size * size));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /// The smallest simple sample whose interval is at most so wide.
    static double simpleSample(double share, double width) {
        double low = 1;
        double high = 1;
        while (wilson(share, high).width() > width) {
            low = high;
            high *= 2;
        }
        while (high - low > 0.5) {
            double middle = (low + high) / 2;
            if (wilson(share, middle).width() > width) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /// A sample of so many from an endless set tells as much as how many from one of this size.
    private static int corrected(double size, int population) {
        return population == 0
                ? 0
                : (int) Math.ceil(size / (1 + (size - 1) / Math.max(1, population)));
    }
}
