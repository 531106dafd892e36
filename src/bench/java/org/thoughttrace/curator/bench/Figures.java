package org.thoughttrace.curator.bench;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;

/// Times of the same thing done several times, in milliseconds.
record Figures(String name, double[] sorted) {

    /// Something that takes time.
    interface Work {
        @Nullable Object run() throws Exception;
    }

    /// Does it and measures each time.
    static Figures of(String name, int times, Work work) throws Exception {
        double[] all = new double[times];
        for (int i = 0; i < times; i++) {
            all[i] = once(work);
        }
        return of(name, all);
    }

    static Figures of(String name, double[] all) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        return new Figures(name, sorted);
    }

    static double once(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /// Does it and measures the time on the clock and the time this thread had a processor: on a busy
    /// machine the second is what the program is to blame for.
    static double[] bothTimes(Work work) throws Exception {
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long processor = threads.getCurrentThreadCpuTime();
        double clock = once(work);
        return new double[] {clock, (threads.getCurrentThreadCpuTime() - processor) / 1e6};
    }

    double best() {
        return sorted[0];
    }

    /// The time that a share of all did not exceed.
    double percentile(double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    void print() {
        System.out.printf(
                Locale.ROOT,
                "%-58s best %8.2f   p50 %8.2f   p95 %8.2f   worst %8.2f ms   (%d times)%n",
                name,
                best(),
                percentile(0.5),
                percentile(0.95),
                sorted[sorted.length - 1],
                sorted.length);
    }
}
