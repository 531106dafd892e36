package org.thoughttrace.curator.logic.focus;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Measures how long somebody works at each conversation. It stands still while nobody touches key or
/// mouse for a minute, and while the window is in the background. For one thread.
public final class WorkClock {

    /// How long somebody may read without touching anything.
    public static final Duration IDLE = Duration.ofSeconds(60);

    /// Who stays less has only passed by; that says nothing of how long the work takes.
    private static final Duration PASSING = Duration.ofSeconds(2);

    private final LongSupplier nanos;
    private final Map<String, Duration> spent = new HashMap<>();
    private @Nullable String at;
    private boolean isAway = true;
    private long touchedAt;
    private long countedTo;

    /// @param nanos the time, in nanoseconds from any moment on
    public WorkClock(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /// Begins a session: what was measured before is forgotten.
    public void begin() {
        spent.clear();
        at = null;
        isAway = true;
        resume();
    }

    /// From now on it is this conversation that is worked at. The same again changes nothing.
    public void turnTo(String conversation) {
        if (!conversation.equals(at)) {
            count();
            at = conversation;
            touchedAt = nanos.getAsLong();
        }
    }

    /// Somebody is there: has pressed a key, or moved the mouse.
    public void touch() {
        count();
        touchedAt = nanos.getAsLong();
    }

    /// Nobody works at it now: the window is in the background.
    public void pause() {
        count();
        isAway = true;
    }

    /// Somebody is back.
    public void resume() {
        if (isAway) {
            isAway = false;
            countedTo = nanos.getAsLong();
            touchedAt = countedTo;
        }
    }

    /// True while no time is counted.
    public boolean isPaused() {
        return isAway || nanos.getAsLong() - touchedAt > IDLE.toNanos();
    }

    /// The time spent on the conversation that is worked at, also that of earlier visits.
    public Duration spent() {
        count();
        return at == null ? Duration.ZERO : spent.getOrDefault(at, Duration.ZERO);
    }

    /// The median of the times spent on the conversations that were left; empty before the first.
    public Optional<Duration> median() {
        count();
        long[] sorted =
                spent.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(at))
                        .filter(entry -> entry.getValue().compareTo(PASSING) >= 0)
                        .mapToLong(entry -> entry.getValue().toNanos())
                        .sorted()
                        .toArray();
        if (sorted.length == 0) {
            return Optional.empty();
        }
        long upper = sorted[sorted.length / 2];
        long lower = sorted[(sorted.length - 1) / 2];
        return Optional.of(Duration.ofNanos(lower + (upper - lower) / 2));
    }

    /// Adds what has passed, as far as somebody was there.
    private void count() {
        long now = nanos.getAsLong();
        if (!isAway && at != null) {
            long end = Math.min(now, touchedAt + IDLE.toNanos());
            if (end > countedTo) {
                spent.merge(at, Duration.ofNanos(end - countedTo), Duration::plus);
            }
        }
        countedTo = now;
    }
}
