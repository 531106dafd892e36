package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The right to write to a store: a lock file beside it, held while the program runs. Its text says
/// who holds it, in a second file, since some systems refuse to read a locked one.
final class StoreLock implements AutoCloseable {

    private final Path lockFile;
    private final Path holderFile;
    private final FileChannel channel;
    private final FileLock lock;

    private StoreLock(Path lockFile, Path holderFile, FileChannel channel, FileLock lock) {
        this.lockFile = lockFile;
        this.holderFile = holderFile;
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes the lock.
    ///
    /// @throws StoreException when another program holds it, naming that program
    static StoreLock take(Path store) {
        Path lockFile = store.resolveSibling(store.getFileName() + ".lock");
        Path holderFile = store.resolveSibling(store.getFileName() + ".holder");
        FileChannel channel = null;
        try {
            channel =
                    FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StoreException(
                        "The store is open in another program ("
                                + holderOf(holderFile)
                                + "). Close it there, or open it read-only.");
            }
            writeHolder(holderFile);
            return new StoreLock(lockFile, holderFile, channel, lock);
        } catch (IOException failure) {
            closeQuietly(channel, failure);
            throw new StoreException(
                    "The folder of the store cannot be written to: "
                            + lockFile.getParent()
                            + ". Choose another place, or open the store read-only.",
                    failure);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProgram) {
            return null;
        }
    }

    private static void writeHolder(Path holderFile) throws IOException {
        String holder =
                "process "
                        + ProcessHandle.current().pid()
                        + " of "
                        + System.getProperty("user.name", "somebody")
                        + ", since "
                        + Instant.now().truncatedTo(ChronoUnit.SECONDS);
        try (FileChannel out =
                FileChannel.open(
                        holderFile,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static String holderOf(Path holderFile) {
        try {
            return Files.readString(holderFile).strip();
        } catch (IOException unknown) {
            return "unknown";
        }
    }

    private static void closeQuietly(@Nullable FileChannel channel, IOException failure) {
        if (channel == null) {
            return;
        }
        try {
            channel.close();
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(holderFile);
            lock.release();
            channel.close();
            Files.deleteIfExists(lockFile);
        } catch (IOException leftBehind) {
            throw new StoreException(
                    "The lock file " + lockFile + " could not be removed.", leftBehind);
        }
    }
}
