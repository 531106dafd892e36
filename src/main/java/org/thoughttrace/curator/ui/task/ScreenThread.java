package org.thoughttrace.curator.ui.task;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The FX thread, for those on another one who must wait for what it does.
public final class ScreenThread {

    private ScreenThread() {}

    /// Does something on the FX thread and waits for it.
    ///
    /// @throws ExecutionException when the work failed; its cause says why
    /// @throws TimeoutException when the FX thread did not get to it in time
    /// @throws InterruptedException when the waiting thread was stopped
    public static <T> T call(Callable<T> work, long patienceSeconds)
            throws ExecutionException, TimeoutException, InterruptedException {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception | Error failure) {
                result.completeExceptionally(failure);
            }
        });
        return result.get(patienceSeconds, TimeUnit.SECONDS);
    }
}
