package org.thoughttrace.curator.exchange.output;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// The hidden name under which a file or folder is written before it takes its place. Beside it lies a
/// lock file that is held as long as somebody writes; what a program that was killed left behind has
/// one that nobody holds, and goes when the next one begins in the same folder. For one thread.
final class Unfinished implements AutoCloseable {
    private static final String BEGINNING = ".export-";
    private static final String PART = ".part";
    private static final String LOCK = ".lock";

    /// Those of this program. Some systems drop a program's lock on a file as soon as the program
    /// closes any other channel to it.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path part;
    private final Path lockFile;
    private final @Nullable FileChannel lock;

    private Unfinished(Path part, Path lockFile) {
        this.part = part;
        this.lockFile = lockFile;
        HELD.add(lockFile);
        this.lock = locked(lockFile);
    }

    /// A name beside a target, of which nothing is there yet.
    ///
    /// @param target with all links resolved
    static Unfinished beside(Path target) {
        Path folder = target.getParent();
        if (folder != null) {
            clear(folder);
        }
        String name = BEGINNING + UUID.randomUUID();
        return new Unfinished(
                target.resolveSibling(name + PART), target.resolveSibling(name + LOCK));
    }

    /// Where to write.
    Path part() {
        return part;
    }

    /// A lock file that cannot be made is no reason to write nothing: then what is left behind stays.
    private static @Nullable FileChannel locked(Path lockFile) {
        try {
            FileChannel channel =
                    FileChannel.open(
                            lockFile, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() != null) {
                    return channel;
                }
            } catch (IOException notHere) {
                Files.deleteIfExists(lockFile);
            }
            channel.close();
            return null;
        } catch (IOException refused) {
            return null;
        }
    }

    private static void clear(Path folder) {
        try (DirectoryStream<Path> locks =
                Files.newDirectoryStream(folder, BEGINNING + "*" + LOCK)) {
            for (Path lockFile : locks) {
                if (!HELD.contains(lockFile)) {
                    clearOne(lockFile);
                }
            }
        } catch (IOException unreadable) {
            // Whoever writes here next is told.
            return;
        }
    }

    private static void clearOne(Path lockFile) throws IOException {
        String name = lockFile.getFileName().toString();
        String own = name.substring(0, name.length() - LOCK.length());
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                return;
            }
            delete(lockFile.resolveSibling(own + PART));
            Files.deleteIfExists(lockFile);
        } catch (OverlappingFileLockException heldHere) {
            return;
        }
        // Some systems delete no file that is open.
        Files.deleteIfExists(lockFile);
    }

    /// Removes a file, or a folder of files.
    static void delete(Path leftover) throws IOException {
        if (Files.isDirectory(leftover)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(leftover)) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            }
        }
        Files.deleteIfExists(leftover);
    }

    /// Nobody writes there any more.
    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.close();
                Files.deleteIfExists(lockFile);
            }
        } catch (IOException untidy) {
            // An empty file that the next export takes away.
            return;
        } finally {
            HELD.remove(lockFile);
        }
    }
}
