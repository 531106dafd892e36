package org.thoughttrace.curator.exchange.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// A folder of files that appears whole or not at all: it is written beside its place, brought to the
/// disk, and renamed. Where a folder is replaced, the old one is moved aside first, and back when the
/// new one cannot take its place; what a crash between the two renames left aside is put back by the
/// next export to the same place. For one thread.
public final class ExportFolder implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final String MANIFEST = "manifest.json";

    private final Path target;
    private final Unfinished unfinished;
    private final Path temporary;
    private final ExportFile.IfExists ifExists;
    private final List<Entry> entries = new ArrayList<>();
    private boolean committed;

    /// Begins a folder. Nothing shows at the target before [#commit()].
    ///
    /// @throws ExportException when something is there that may not be replaced, or nothing can be
    ///     written beside it
    public ExportFolder(Path target, ExportFile.IfExists ifExists) throws ExportException {
        this.target = target.toAbsolutePath().normalize();
        this.ifExists = ifExists;
        putBackWhatIsAside();
        check();
        this.unfinished = Unfinished.beside(this.target);
        this.temporary = unfinished.part();
        try {
            Files.createDirectory(temporary);
        } catch (IOException refused) {
            unfinished.close();
            throw new ExportException(
                    "Nothing can be written beside "
                            + name()
                            + ": choose another folder or ask for the permission.",
                    refused);
        }
    }

    /// A file of the folder while it is written.
    public static final class Entry {
        private final String name;
        private final FileChannel channel;
        private final MessageDigest digest;
        private final OutputStream out;
        private String sha256 = "";
        private long bytes;

        private Entry(String name, Path file) throws IOException {
            this.name = name;
            this.digest = sha256Digest();
            this.channel =
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            this.out =
                    new BufferedOutputStream(
                            new DigestOutputStream(Channels.newOutputStream(channel), digest),
                            BUFFER);
        }

        /// Where its bytes go.
        public OutputStream out() {
            return out;
        }

        /// Its name in the folder.
        public String name() {
            return name;
        }

        /// The hash of its bytes, in hex, once it is finished.
        public String sha256() {
            return sha256;
        }

        /// How long it is, once it is finished.
        public long bytes() {
            return bytes;
        }

        /// Brings it to the disk.
        ///
        /// @throws IOException when the disk is full or fails
        public void finish() throws IOException {
            if (channel.isOpen()) {
                out.flush();
                channel.force(true);
                bytes = channel.size();
                channel.close();
                sha256 = HexFormat.of().formatHex(digest.digest());
            }
        }
    }

    /// Begins a file.
    ///
    /// @throws IOException when the disk is full or fails
    public Entry file(String name) throws IOException {
        Entry entry = new Entry(name, temporary.resolve(name));
        entries.add(entry);
        return entry;
    }

    /// Where a finished file lies until the folder is in its place, to be read once more.
    public Path written(Entry entry) {
        return temporary.resolve(entry.name());
    }

    /// Brings everything to the disk and puts the folder in its place.
    ///
    /// @throws ExportException when it could not; then the target is as it was
    public void commit() throws ExportException {
        try {
            for (Entry entry : entries) {
                entry.finish();
            }
        } catch (IOException failed) {
            throw notWritten(failed);
        }
        check();
        move();
        committed = true;
    }

    private void move() throws ExportException {
        Path aside = aside();
        boolean replaces = Files.exists(target);
        try {
            if (replaces) {
                Files.move(target, aside, StandardCopyOption.ATOMIC_MOVE);
            }
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException refused) {
                if (replaces) {
                    Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
                }
                throw refused;
            }
        } catch (IOException refused) {
            throw new ExportException(
                    name()
                            + " could not be put in its place: close its files where they are open,"
                            + " or export under another name.",
                    refused);
        }
        deleteQuietly(aside);
    }

    /// Always the same name, so that the next export finds it.
    private Path aside() {
        return target.resolveSibling("." + target.getFileName() + ".before-export");
    }

    private void putBackWhatIsAside() throws ExportException {
        Path aside = aside();
        if (!Files.isDirectory(aside)) {
            return;
        }
        if (Files.exists(target)) {
            deleteQuietly(aside);
            return;
        }
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new ExportException(
                    "An export that was broken off left \""
                            + aside
                            + "\": rename it to "
                            + name()
                            + " or delete it.",
                    refused);
        }
    }

    private void check() throws ExportException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ExportException(
                    "The folder in which " + name() + " is to be is not there: make it first.");
        }
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new ExportException(
                    name() + " is a file: an export in a format needs a folder. Name another one.");
        }
        if (isEmpty()) {
            return;
        }
        if (ifExists == ExportFile.IfExists.REFUSE) {
            throw new ExportException(
                    name() + " is there already: choose another name or say that it be replaced.");
        }
        if (!Files.isRegularFile(target.resolve(MANIFEST)) || holdsFolders()) {
            throw new ExportException(
                    name()
                            + " holds other things than an export and is not replaced: choose"
                            + " another name.");
        }
    }

    private boolean isEmpty() throws ExportException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(target)) {
            return !found.iterator().hasNext();
        } catch (IOException unreadable) {
            throw new ExportException(name() + " cannot be read: choose another.", unreadable);
        }
    }

    private boolean holdsFolders() throws ExportException {
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(target, path -> !Files.isRegularFile(path))) {
            return found.iterator().hasNext();
        } catch (IOException unreadable) {
            throw new ExportException(name() + " cannot be read: choose another.", unreadable);
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }

    /// What to say when the disk is full or fails.
    public ExportException notWritten(IOException failed) {
        return new ExportException(
                name()
                        + " could not be written: make room on the disk or choose another, and"
                        + " export again.",
                failed);
    }

    private String name() {
        return "\"" + target + "\"";
    }

    /// Removes what has been written unless it was committed.
    @Override
    public void close() throws ExportException {
        try {
            for (Entry entry : entries) {
                entry.channel.close();
            }
        } catch (IOException failed) {
            throw notWritten(failed);
        } finally {
            if (!committed) {
                deleteQuietly(temporary);
            }
            unfinished.close();
        }
    }

    /// Leftovers beside an export harm nobody.
    private static void deleteQuietly(Path folder) {
        try {
            Unfinished.delete(folder);
        } catch (IOException untidy) {
            return;
        }
    }
}
