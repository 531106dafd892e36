package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The right to write to a store: a lock file beside it, held while the program runs. Its text says
/// who holds it, in a second file, since some systems refuse to read a locked one.
final class StoreLock implements AutoCloseable {

    /// The lock files this program holds. Some systems drop a program's lock on a file as soon as
    /// the program closes any other channel to it, so one that is held is not even opened again.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final int ATTEMPTS = 3;

    private final Path lockFile;
    private final Path holderFile;
    private final FileChannel channel;

    private StoreLock(Path lockFile, Path holderFile, FileChannel channel) {
        this.lockFile = lockFile;
        this.holderFile = holderFile;
        this.channel = channel;
    }

    /// Takes the lock; does not wait for it.
    ///
    /// @throws StoreException when another program holds it, naming that program
    static StoreLock take(Path store) {
        try {
            Path real = realPath(store.toAbsolutePath());
            Path lockFile = real.resolveSibling(real.getFileName() + ".lock");
            Path holderFile = real.resolveSibling(real.getFileName() + ".holder");
            if (!HELD.add(lockFile)) {
                throw new StoreException(
                        "The store is open in this program already. Close it there, or open it"
                                + " read-only.");
            }
            try {
                FileChannel channel = lock(lockFile, holderFile);
                writeHolder(holderFile);
                return new StoreLock(lockFile, holderFile, channel);
            } catch (IOException | RuntimeException failure) {
                HELD.remove(lockFile);
                throw failure;
            }
        } catch (IOException failure) {
            throw new StoreException(
                    "The folder of the store cannot be written to: "
                            + store.toAbsolutePath().getParent()
                            + ". Choose another place, or open the store read-only.",
                    failure);
        }
    }

    /// The one path of a store that several links may lead to.
    private static Path realPath(Path store) throws IOException {
        if (Files.exists(store)) {
            return store.toRealPath();
        }
        Path folder = store.getParent();
        return folder == null ? store : folder.toRealPath().resolve(store.getFileName());
    }

    private static FileChannel lock(Path lockFile, Path holderFile) throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            FileChannel channel =
                    FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new StoreException(
                        "The store is open in another program ("
                                + holderOf(holderFile)
                                + "). Close it there, or open it read-only.");
            }
            // The one who held it takes the file away: a lock on a file that is gone is none.
            if (Files.exists(lockFile)) {
                return channel;
            }
            channel.close();
        }
        throw new IOException("the lock file vanishes as soon as it is made: " + lockFile);
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
            String holder = Files.readString(holderFile).strip();
            return holder.isEmpty() ? "unknown" : holder;
        } catch (IOException unknown) {
            return "unknown";
        }
    }

    /// Gives the lock back. The files are taken away while it is still held, where the system lets
    /// one do that; else at once afterwards.
    @Override
    public void close() {
        try {
            Files.deleteIfExists(holderFile);
            boolean gone = deleteIfAllowed();
            channel.close();
            if (!gone) {
                Files.deleteIfExists(lockFile);
            }
        } catch (IOException leftBehind) {
            throw new StoreException(
                    "The lock file " + lockFile + " could not be removed.", leftBehind);
        } finally {
            HELD.remove(lockFile);
        }
    }

    private boolean deleteIfAllowed() throws IOException {
        try {
            Files.deleteIfExists(lockFile);
            return true;
        } catch (FileSystemException inUse) {
            return false;
        }
    }
}
