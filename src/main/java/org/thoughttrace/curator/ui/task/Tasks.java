package org.thoughttrace.curator.ui.task;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Runs work off the FX thread and brings its result back to it. Reads run beside each other;
/// writes run one after the other, in the order they were asked for. Whoever asks must say what is
/// to happen when it fails.
public final class Tasks implements AutoCloseable {

    private static final int READERS = 2;

    /// Work for a thread of its own.
    @FunctionalInterface
    public interface Work<T> {
        /// Does it.
        ///
        /// @throws Exception whatever goes wrong; it comes back to whoever asked
        T perform(TaskControl control) throws Exception;
    }

    private final Executor reads;
    private final Executor writes;
    private final Executor screen;
    private boolean closed;
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();

    /// One for all who listen: what is made for one of them goes, and its listeners with it.
    private final ObservableList<RunningTask> runningToSee =
            FXCollections.unmodifiableObservableList(running);

    private Tasks(Executor reads, Executor writes, Executor screen) {
        this.reads = reads;
        this.writes = writes;
        this.screen = screen;
    }

    /// With threads of its own.
    public static Tasks onThreads() {
        return new Tasks(
                Executors.newFixedThreadPool(READERS, named("reading")),
                Executors.newSingleThreadExecutor(named("writing")),
                Platform::runLater);
    }

    /// Everything at once on the calling thread, for tests of view models.
    public static Tasks inline() {
        return new Tasks(Runnable::run, Runnable::run, Runnable::run);
    }

    /// What is under way; changes on the FX thread.
    public ObservableList<RunningTask> running() {
        return runningToSee;
    }

    /// Runs work that only reads.
    ///
    /// @param done gets the result, on the FX thread
    /// @param failed gets what went wrong, on the FX thread
    public <T> RunningTask read(
            String title, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        return run(reads, title, work, done, failed);
    }

    /// Runs work that writes, after all writes asked for before it.
    ///
    /// @param done gets the result, on the FX thread
    /// @param failed gets what went wrong, on the FX thread
    public <T> RunningTask write(
            String title, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        return run(writes, title, work, done, failed);
    }

    /// Calls something later on the FX thread, once; the returned task stops it when cancelled.
    public RunningTask after(Duration delay, Runnable action) {
        RunningTask task = new RunningTask("");
        PauseTransition pause = new PauseTransition(delay);
        pause.setOnFinished(event -> {
            if (!task.isCancelled()) {
                action.run();
            }
        });
        pause.play();
        return task;
    }

    /// Calls something on the FX thread when what is under way there is done.
    public void soon(Runnable action) {
        screen.execute(action);
    }

    private <T> RunningTask run(
            Executor executor,
            String title,
            Work<T> work,
            Consumer<T> done,
            Consumer<Throwable> failed) {
        RunningTask task = new RunningTask(title);
        if (!closed) {
            running.add(task);
            executor.execute(() -> perform(task, work, done, failed));
        }
        return task;
    }

    private <T> void perform(
            RunningTask task, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        try {
            T result = work.perform(control(task));
            screen.execute(() -> {
                running.remove(task);
                done.accept(result);
            });
        } catch (Throwable failure) {
            // The one place where anything may be caught: nothing may vanish in a thread.
            System.getLogger(Tasks.class.getName())
                    .log(System.Logger.Level.DEBUG, task.title() + " failed", failure);
            screen.execute(() -> {
                running.remove(task);
                failed.accept(failure);
            });
        }
    }

    private TaskControl control(RunningTask task) {
        return new TaskControl() {
            private long lastShown;

            @Override
            public void progress(double done, double total, String what) {
                long now = System.nanoTime();
                // At most one picture a frame: an import has more steps than the screen has frames.
                if (done >= total || now - lastShown > 30_000_000) {
                    lastShown = now;
                    screen.execute(() -> task.show(done, total, what));
                }
            }

            @Override
            public boolean isCancelled() {
                return task.isCancelled();
            }
        };
    }

    /// Waits for the writes that were asked for, and ends. What only reads is abandoned, and
    /// nothing that is asked for from now on is done. On the FX thread.
    @Override
    public void close() {
        closed = true;
        if (reads instanceof ExecutorService service) {
            service.shutdownNow();
        }
        if (writes instanceof ExecutorService service) {
            service.shutdown();
            try {
                if (!service.awaitTermination(30, TimeUnit.SECONDS)) {
                    service.shutdownNow();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name + "-", 1).factory();
    }
}
