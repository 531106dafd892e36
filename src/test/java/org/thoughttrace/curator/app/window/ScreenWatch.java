package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.ui.task.ScreenThread;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.locks.LockSupport;

/// Records the longest time for which the FX thread did not answer. What counts is the time that
/// thread itself worked, waited for a lock or slept: on a busy machine it may have to wait for a
/// processor, and that is no fault of the program.
final class ScreenWatch implements AutoCloseable {

    private static final long EVERY_NANOS = 20_000_000;
    private static final long PATIENCE_SECONDS = 60;

    private final Thread watcher;
    private final long screenThread;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private volatile long longestNanos;
    private volatile boolean ended;

    private ScreenWatch(long screenThread) {
        this.screenThread = screenThread;
        threads.setThreadContentionMonitoringEnabled(true);
        watcher = Thread.ofPlatform().daemon().name("screen watch").start(this::watch);
    }

    static ScreenWatch begin() {
        return new ScreenWatch(TourHands.onScreen(() -> Thread.currentThread().threadId()));
    }

    long longestMillis() {
        return longestNanos / 1_000_000;
    }

    private void watch() {
        while (!ended) {
            long own = ownNanos();
            long start = System.nanoTime();
            try {
                ScreenThread.call(() -> true, PATIENCE_SECONDS);
            } catch (Exception gone) {
                return;
            }
            long passed = Math.min(System.nanoTime() - start, ownNanos() - own);
            longestNanos = Math.max(longestNanos, passed);
            LockSupport.parkNanos(EVERY_NANOS);
        }
    }

    private long ownNanos() {
        ThreadInfo info = threads.getThreadInfo(screenThread);
        long stopped = info == null ? 0 : info.getBlockedTime() + info.getWaitedTime();
        return threads.getThreadCpuTime(screenThread) + stopped * 1_000_000;
    }

    @Override
    public void close() {
        ended = true;
    }
}
