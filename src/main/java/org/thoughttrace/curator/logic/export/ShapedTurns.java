package org.thoughttrace.curator.logic.export;

import org.thoughttrace.curator.model.ConversationFacts;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/// Shapes conversations a few at a time and in their order: the next ones while somebody takes those
/// that are done.
final class ShapedTurns {
    /// Enough to keep all processors at work.
    private static final int MOST_AT_A_TIME = 64;

    /// A conversation can be as long as a book.
    private static final long MOST_WORDS_AT_A_TIME = 200_000;

    private final ConversationWork work;

    ShapedTurns(ConversationWork work) {
        this.work = work;
    }

    /// Takes what is shaped.
    interface Taker {
        /// @param shaped some conversations that stand one behind the other
        void take(List<Shaped> shaped) throws IOException;
    }

    /// Shapes all of some conversations.
    ///
    /// @throws IOException when the taker could not take them
    void forEach(List<ConversationFacts> chosen, Taker taker) throws IOException {
        try (ForkJoinPool pool = new ForkJoinPool()) {
            int done = 0;
            CompletableFuture<List<Shaped>> next = workOn(turn(chosen, done), pool);
            while (done < chosen.size()) {
                List<Shaped> shaped = result(next);
                done += shaped.size();
                next = workOn(turn(chosen, done), pool);
                taker.take(shaped);
            }
        }
    }

    private CompletableFuture<List<Shaped>> workOn(List<ConversationFacts> turn, Executor pool) {
        return CompletableFuture.supplyAsync(() -> work.work(turn), pool);
    }

    private static List<Shaped> result(CompletableFuture<List<Shaped>> shaped) {
        try {
            return shaped.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw failed;
        }
    }

    private static List<ConversationFacts> turn(List<ConversationFacts> chosen, int from) {
        long words = 0;
        int end = from;
        while (end < chosen.size()
                && end - from < MOST_AT_A_TIME
                && (end == from || words < MOST_WORDS_AT_A_TIME)) {
            words += chosen.get(end).turns().stream().mapToLong(turn -> turn.words()).sum();
            end++;
        }
        return chosen.subList(from, end);
    }
}
