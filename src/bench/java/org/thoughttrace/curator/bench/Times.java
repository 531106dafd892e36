package org.thoughttrace.curator.bench;

import java.util.List;

/// The times of many pieces of work, each on the clock and on the processor.
record Times(String name, List<double[]> both) {

    private Figures clock() {
        return Figures.of(name, both.stream().mapToDouble(times -> times[0]).toArray());
    }

    private Figures processor() {
        return Figures.of(
                name + ", processor", both.stream().mapToDouble(times -> times[1]).toArray());
    }

    void print() {
        clock().print();
        processor().print();
    }

    /// Prints them, and says what the 95th percentile is to reach.
    void tell(String what, double aim, Aims aims) {
        print();
        aims.time(what, clock().percentile(0.95), processor().percentile(0.95), aim);
    }
}
