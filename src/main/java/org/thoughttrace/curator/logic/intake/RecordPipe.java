package org.thoughttrace.curator.logic.intake;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.SourceRecord;
import org.thoughttrace.curator.exchange.ThoughtTraceReader;
import org.thoughttrace.curator.store.SourceStore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;

/// Reads ahead on a thread of its own while another writes: parsing and indexing each fill one
/// processor. What waits between them is bounded in bytes, so a file of huge lines needs no more
/// memory than one of small ones.
final class RecordPipe implements AutoCloseable {

    /// A record and, for an accepted one, the hash of its bytes.
    @SuppressWarnings("ArrayRecordComponent") // Handed over once, never compared.
    record Item(SourceRecord sourceRecord, byte @Nullable [] sha256) {}

    private static final int BATCH = 32;
    private static final int WAITING_BATCHES = 64;
    private static final int WAITING_BYTES = 24 << 20;

    private final ThoughtTraceReader reader;
    private final BlockingQueue<List<Item>> batches = new ArrayBlockingQueue<>(WAITING_BATCHES);
    private final Semaphore room = new Semaphore(WAITING_BYTES);
    private final Thread thread;
    private volatile @Nullable Throwable failure;

    RecordPipe(ThoughtTraceReader reader) {
        this.reader = reader;
        this.thread = Thread.ofPlatform().name("import reader").daemon().start(this::readAll);
    }

    /// The next records; an empty list at the end.
    List<Item> next() throws IOException {
        try {
            List<Item> batch = batches.take();
            if (batch.isEmpty() && failure != null) {
                throw asIoException(failure);
            }
            return batch;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ImportStopped("The import was stopped; nothing was imported.", stopped);
        }
    }

    /// Makes room for more once a batch is written.
    void done(List<Item> batch) {
        int bytes = 0;
        for (Item item : batch) {
            bytes += sizeOf(item);
        }
        room.release(bytes);
    }

    private void readAll() {
        try {
            List<Item> batch = new ArrayList<>(BATCH);
            SourceRecord next = reader.next();
            while (next != null) {
                Item item = hashed(next);
                int size = sizeOf(item);
                if (!batch.isEmpty() && (batch.size() == BATCH || !room.tryAcquire(size))) {
                    batches.put(batch);
                    batch = new ArrayList<>(BATCH);
                    room.acquire(size);
                } else if (batch.isEmpty()) {
                    room.acquire(size);
                }
                batch.add(item);
                next = reader.next();
            }
            if (!batch.isEmpty()) {
                batches.put(batch);
            }
            batches.put(List.of());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error failed) {
            failure = failed;
            endAfterFailure();
        }
    }

    private void endAfterFailure() {
        try {
            batches.put(List.of());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static Item hashed(SourceRecord next) {
        return next instanceof SourceRecord.Accepted accepted
                ? new Item(next, SourceStore.digest(accepted.bytes()))
                : new Item(next, null);
    }

    private static int sizeOf(Item item) {
        return item.sourceRecord() instanceof SourceRecord.Accepted accepted
                ? Math.min(accepted.bytes().length, WAITING_BYTES)
                : 1;
    }

    private static IOException asIoException(Throwable failure) {
        return failure instanceof IOException io
                ? io
                : new IOException("the file could not be read to its end", failure);
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
