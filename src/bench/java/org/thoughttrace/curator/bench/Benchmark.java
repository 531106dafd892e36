package org.thoughttrace.curator.bench;

/// Says on what it measures: numbers without their machine mean nothing.
public final class Benchmark {
    private static final long MEBIBYTE = 1 << 20;

    private Benchmark() {}

    /// Prints the facts of this Java and this machine.
    public static void main(String[] args) {
        var runtime = Runtime.getRuntime();
        System.out.println("Java " + Runtime.version() + ", " + System.getProperty("java.vm.name"));
        System.out.println(
                System.getProperty("os.name")
                        + " "
                        + System.getProperty("os.arch")
                        + ", "
                        + runtime.availableProcessors()
                        + " processors, heap up to "
                        + runtime.maxMemory() / MEBIBYTE
                        + " MiB");
    }
}
