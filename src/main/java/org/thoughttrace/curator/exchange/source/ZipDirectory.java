package org.thoughttrace.curator.exchange.source;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a zip archive says it holds, read from its directory. The classes of the JDK do not tell
/// links from files, nor that a name is there twice.
public final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int SIGNATURE = 0x05054b50;
    private static final int END_LENGTH = 22;
    private static final int END_64_LENGTH = 56;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LONGEST_DIRECTORY = 64 << 20;
    private static final int UNIX = 3;
    private static final int LINK = 0xA000;

    private ZipDirectory() {}

    /// An entry.
    ///
    /// @param isLocked whether a password is needed to read it
    public record Entry(String name, boolean isLink, boolean isLocked) {

        /// Why nothing should be taken from an archive that holds such an entry; null when all is
        /// well.
        @Nullable String fault() {
            String slashed = name.replace('\\', '/');
            if (slashed.startsWith("/") || slashed.matches("[A-Za-z]:.*")) {
                return "it holds a file with an absolute path";
            }
            if (List.of(slashed.split("/", -1)).contains("..")) {
                return "it holds a file that would lie outside of it (\"..\")";
            }
            return isLink ? "it holds a link to another file" : null;
        }
    }

    /// The entries of an archive.
    ///
    /// @throws IOException when its directory cannot be read
    public static List<Entry> of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer directory = directory(channel);
            List<Entry> entries = new ArrayList<>();
            while (directory.remaining() >= ENTRY_LENGTH
                    && directory.getInt(directory.position()) == ENTRY) {
                entries.add(entry(directory));
            }
            if (directory.hasRemaining() && !isSignature(directory)) {
                throw new IOException("the directory of the archive holds something else");
            }
            return entries;
        }
    }

    /// Why nothing should be taken from an archive: names that lead out of it, links, a name twice;
    /// null when all is well.
    static @Nullable String faultOf(List<Entry> entries) {
        Set<String> names = new HashSet<>();
        for (Entry entry : entries) {
            String fault = entry.fault();
            if (fault == null && !names.add(entry.name().toLowerCase(Locale.ROOT))) {
                fault = "it holds two files of one name";
            }
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static boolean isSignature(ByteBuffer directory) {
        return directory.remaining() >= Integer.BYTES
                && directory.getInt(directory.position()) == SIGNATURE;
    }

    private static Entry entry(ByteBuffer directory) throws IOException {
        int at = directory.position();
        int system = directory.get(at + 5) & 0xFF;
        int flags = directory.getShort(at + 8) & 0xFFFF;
        int nameLength = directory.getShort(at + 28) & 0xFFFF;
        int rest = (directory.getShort(at + 30) & 0xFFFF) + (directory.getShort(at + 32) & 0xFFFF);
        int mode = directory.getInt(at + 38) >>> 16;
        if (directory.remaining() < ENTRY_LENGTH + nameLength + rest) {
            throw new IOException("the directory of the archive is cut off");
        }
        byte[] name = new byte[nameLength];
        directory.get(at + ENTRY_LENGTH, name);
        directory.position(at + ENTRY_LENGTH + nameLength + rest);
        return new Entry(
                new String(name, StandardCharsets.UTF_8),
                system == UNIX && (mode & 0xF000) == LINK,
                (flags & 1) != 0);
    }

    private static ByteBuffer directory(FileChannel channel) throws IOException {
        long size = channel.size();
        int tailLength = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
        long tailAt = size - tailLength;
        ByteBuffer tail = read(channel, tailAt, tailLength);
        for (int at = tailLength - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END && isLast(tail, at)) {
                long endsAt = tailAt + at;
                ByteBuffer large = directory64(channel, endsAt);
                // Counted from the end, as the JDK does: something may stand before the archive.
                long length = tail.getInt(at + 12) & 0xFFFFFFFFL;
                return large != null ? large : read(channel, endsAt - length, checked(length));
            }
        }
        throw new IOException("the archive has no directory");
    }

    /// True when nothing but its comment comes behind an end, as the JDK wants it: what only looks like
    /// one is in a comment.
    private static boolean isLast(ByteBuffer tail, int at) {
        int comment = tail.getShort(at + END_LENGTH - Short.BYTES) & 0xFFFF;
        return at + END_LENGTH + comment == tail.limit();
    }

    /// The directory of an archive with large numbers, which may say so without need; null for one
    /// without.
    private static @Nullable ByteBuffer directory64(FileChannel channel, long endsAt)
            throws IOException {
        if (endsAt < LOCATOR_64_LENGTH) {
            return null;
        }
        ByteBuffer locator = read(channel, endsAt - LOCATOR_64_LENGTH, LOCATOR_64_LENGTH);
        if (locator.getInt(0) != LOCATOR_64) {
            return null;
        }
        long endAt = locator.getLong(8);
        ByteBuffer end = read(channel, endAt, END_64_LENGTH);
        if (end.getInt(0) != END_64) {
            return null;
        }
        int length = checked(end.getLong(40));
        return read(channel, endAt - length, length);
    }

    private static int checked(long length) throws IOException {
        if (length < 0 || length > LONGEST_DIRECTORY) {
            throw new IOException("the directory of the archive is too long");
        }
        return (int) length;
    }

    private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        if (at < 0 || at > channel.size() - length) {
            throw new IOException("the directory of the archive is cut off");
        }
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                throw new IOException("the directory of the archive is cut off");
            }
        }
        return buffer.flip();
    }
}
