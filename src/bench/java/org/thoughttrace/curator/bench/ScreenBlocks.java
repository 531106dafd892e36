package org.thoughttrace.curator.bench;

import org.thoughttrace.curator.ui.task.ScreenThread;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/// The watchdog: asks the FX thread every few milliseconds whether it is there, and notes how long it
/// did not answer and what was being done then. What counts is the time that thread worked or waited
/// for a lock; that the machine gave its processor to somebody else is no fault of the program.
final class ScreenBlocks implements AutoCloseable {

    private static final long EVERY_NANOS = 2_000_000;
    private static final long PATIENCE_SECONDS = 120;
    private static final int TOLD = 6;

    private final Thread watcher;
    private final long screenThread;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Block> blocks = new ArrayList<>();
    private volatile String doing = "";
    private volatile boolean ended;

    private record Block(String during, double millis) {}

    private ScreenBlocks(long screenThread) {
        this.screenThread = screenThread;
        threads.setThreadContentionMonitoringEnabled(true);
        watcher = Thread.ofPlatform().daemon().name("screen watch").start(this::watch);
    }

    static ScreenBlocks begin() throws Exception {
        return new ScreenBlocks(
                ScreenThread.call(() -> Thread.currentThread().threadId(), PATIENCE_SECONDS));
    }

    /// What is done from now on.
    void during(String what) {
        doing = what;
    }

    private void watch() {
        while (!ended) {
            String during = doing;
            long own = ownNanos();
            long start = System.nanoTime();
            try {
                ScreenThread.call(() -> true, PATIENCE_SECONDS);
            } catch (Exception gone) {
                return;
            }
            long passed = Math.min(System.nanoTime() - start, ownNanos() - own);
            synchronized (blocks) {
                blocks.add(new Block(during, passed / 1e6));
            }
            LockSupport.parkNanos(EVERY_NANOS);
        }
    }

    private long ownNanos() {
        ThreadInfo info = threads.getThreadInfo(screenThread);
        long stopped = info == null ? 0 : info.getBlockedTime();
        return threads.getThreadCpuTime(screenThread) + stopped * 1_000_000;
    }

    /// Ends it, prints the longest blocks and what they were part of, and gives the longest, in
    /// milliseconds.
    double end() throws InterruptedException {
        close();
        watcher.join();
        synchronized (blocks) {
            blocks.sort(Comparator.comparingDouble(Block::millis).reversed());
            for (Block block : blocks.subList(0, Math.min(TOLD, blocks.size()))) {
                System.out.printf(
                        Locale.ROOT,
                        "  FX thread busy for %6.1f ms: %s%n",
                        block.millis(),
                        block.during());
            }
            return blocks.isEmpty() ? 0 : blocks.getFirst().millis();
        }
    }

    @Override
    public void close() {
        ended = true;
    }
}
