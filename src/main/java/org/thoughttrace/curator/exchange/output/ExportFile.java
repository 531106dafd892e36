package org.thoughttrace.curator.exchange.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Writes a file whole or not at all: beside its target under a hidden name, then flushed to the
/// disk, then renamed. Closed without [#commit()] it leaves nothing. For one thread.
public final class ExportFile implements AutoCloseable {
    private static final int BUFFER = 1 << 18;
    private static final String STORE_ENDING = ".ttc";

    /// What to do about a file that is there already.
    public enum IfExists {
        REFUSE,
        REPLACE
    }

    private final Path target;
    private final Unfinished unfinished;
    private final Path temporary;
    private final IfExists ifExists;
    private final FileChannel channel;
    private final OutputStream out;
    private boolean committed;

    /// Begins a file. Nothing shows at the target before [#commit()].
    ///
    /// @throws ExportException when the target is there and may not be replaced, when it is a folder,
    ///     or when its folder is missing or cannot be written to
    public ExportFile(Path target, IfExists ifExists) throws ExportException {
        this(target, ifExists, UnaryOperator.identity());
    }

    /// As the other, for tests that let the disk fail.
    ///
    /// @param disk stands between the buffer and the file
    ExportFile(Path target, IfExists ifExists, UnaryOperator<OutputStream> disk)
            throws ExportException {
        check(target, ifExists);
        this.target = resolved(target);
        refuseStore(this.target);
        this.ifExists = ifExists;
        this.unfinished = Unfinished.beside(this.target);
        this.temporary = unfinished.part();
        try {
            channel =
                    FileChannel.open(
                            temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException refused) {
            unfinished.close();
            throw new ExportException(
                    "Nothing can be written into the folder of "
                            + name()
                            + ": choose another folder or ask for the permission.",
                    refused);
        }
        out = new BufferedOutputStream(disk.apply(Channels.newOutputStream(channel)), BUFFER);
    }

    /// Adds a line and its end, LF.
    ///
    /// @throws ExportException when the disk is full or fails
    public void write(byte[] line) throws ExportException {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException failed) {
            throw notWritten(failed);
        }
    }

    /// Adds bytes as they are, for files that are no lines.
    ///
    /// @throws ExportException when the disk is full or fails
    public void writeBytes(byte[] bytes) throws ExportException {
        try {
            out.write(bytes);
        } catch (IOException failed) {
            throw notWritten(failed);
        }
    }

    /// Brings everything to the disk and puts the file in its place.
    ///
    /// @throws ExportException when it could not; then the target is as it was
    public void commit() throws ExportException {
        try {
            out.flush();
            channel.force(true);
            channel.close();
        } catch (IOException failed) {
            throw notWritten(failed);
        }
        check(target, ifExists);
        move();
        committed = true;
        flushFolder();
    }

    /// Removes what has been written unless it was committed.
    @Override
    public void close() throws ExportException {
        try {
            channel.close();
            if (!committed) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException failed) {
            throw new ExportException(
                    "The unfinished file \"" + temporary + "\" is left over: delete it.", failed);
        } finally {
            unfinished.close();
        }
    }

    private void move() throws ExportException {
        try {
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException notHere) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException refused) {
            throw new ExportException(
                    name()
                            + " could not be put in its place: close it where it is open, or export"
                            + " under another name.",
                    refused);
        }
    }

    /// Makes the new name outlast a power cut, where the system can flush a folder.
    private void flushFolder() {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            } catch (IOException unsupported) {
                // Windows cannot; the file itself has been flushed.
                return;
            }
        }
    }

    private static void check(Path target, IfExists ifExists) throws ExportException {
        String name = "\"" + target + "\"";
        if (Files.isDirectory(target)) {
            throw new ExportException(name + " is a folder: name a file in it.");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new ExportException(name + " is not a file: choose another name.");
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ExportException(
                    "The folder of " + name + " is not there: make it or choose another.");
        }
        if (ifExists == IfExists.REFUSE && Files.exists(target)) {
            throw new ExportException(
                    name + " is there already: choose another name or say that it be replaced.");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new ExportException(
                    name + " is read-only: choose another name or allow it to be changed.");
        }
    }

    /// A store has work in it that is nowhere else, so none is ever replaced, not when asked to
    /// either. It is told by its name: to read it would drop the lock of the one that is open.
    private static void refuseStore(Path target) throws ExportException {
        if (target.toString().toLowerCase(Locale.ROOT).endsWith(STORE_ENDING)) {
            throw new ExportException(
                    "\""
                            + target
                            + "\" has the name of a store, and a store is never replaced: choose"
                            + " another name.");
        }
    }

    /// Where a link leads, so that the file it names is replaced and not the link.
    private static Path resolved(Path target) throws ExportException {
        try {
            return Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        } catch (IOException unreachable) {
            throw new ExportException(
                    "\"" + target + "\" cannot be reached: choose another name.", unreachable);
        }
    }

    private ExportException notWritten(IOException failed) {
        return new ExportException(
                name()
                        + " could not be written: make room on the disk or choose another, and"
                        + " export again.",
                failed);
    }

    private String name() {
        return "\"" + target + "\"";
    }
}
