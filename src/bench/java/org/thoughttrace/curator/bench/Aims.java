package org.thoughttrace.curator.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is to be reached, and whether it was. A ratio of two things measured in turn holds on any
/// machine, so one that is missed by more than a fifth fails the benchmark; a time does not.
final class Aims {

    private static final double TOLERANCE = 1.2;

    private final List<String> lines = new ArrayList<>();
    private boolean allHold = true;

    /// A time that is to be reached, in milliseconds.
    void time(String what, double reached, double aim) {
        lines.add(line(what, reached, "ms", aim, reached <= aim ? "reached" : "missed"));
    }

    /// The same with the time the work had a processor.
    void time(String what, double clock, double processor, double aim) {
        String how = clock <= aim ? "reached" : processor <= aim ? "missed on the clock" : "missed";
        lines.add(
                line(what, clock, "ms", aim, how)
                        + String.format(Locale.ROOT, " (processor time %.2f ms)", processor));
    }

    /// A ratio that is to be reached.
    void ratio(String what, double reached, double aim) {
        boolean holds = reached <= aim * TOLERANCE;
        allHold &= holds;
        lines.add(
                line(
                        what,
                        reached,
                        "",
                        aim,
                        reached <= aim ? "reached" : holds ? "missed, within a fifth" : "FAILED"));
    }

    private static String line(String what, double reached, String unit, double aim, String how) {
        return String.format(
                Locale.ROOT, "%-62s %8.2f %-2s  aim %7.2f  %s", what, reached, unit, aim, how);
    }

    /// Says of each whether it was reached.
    ///
    /// @return false when a ratio was missed by more than a fifth
    boolean print() {
        System.out.println();
        lines.forEach(System.out::println);
        return allHold;
    }
}
