package org.thoughttrace.curator.exchange.source;

import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The conversations in the zip archive that a service gives its users: in `conversations.json`, or
/// in `conversations-000.json` and so on. They are unpacked as they are read, into no file, and what
/// the archive says of its own size is not believed.
public final class ZipPieces implements FilePieces {
    /// The most that is unpacked, in bytes.
    static final long MOST_UNPACKED = 8L << 30;

    private static final Pattern CONVERSATIONS =
            Pattern.compile("(?:[^/]+/)?conversations(?:[-_ ]?(\\d{1,9}))?\\.json");

    private final Path file;
    private final ZipFile zip;
    private final int lineLimit;
    private final long limit;
    private final List<Member> members;
    private final int others;
    private final List<String> notes = new ArrayList<>();
    private int next;
    private @Nullable Member current;
    private @Nullable FilePieces pieces;
    private long before;
    private long unpacked;

    private record Member(ZipEntry entry, String name, FileLayout layout) {}

    private ZipPieces(Path file, ZipFile zip, int lineLimit, long limit) throws IOException {
        this.file = file;
        this.zip = zip;
        this.lineLimit = lineLimit;
        this.limit = limit;
        this.members = members();
        this.others = zip.size() - members.size();
    }

    /// Opens an archive and looks through it.
    ///
    /// @param limit the most that is unpacked, in bytes
    /// @throws UnreadableFileException when it is none of a service, is not sound, or holds what no
    ///     archive should
    public static ZipPieces open(Path file, int lineLimit, long limit) throws IOException {
        ZipFile zip = null;
        try {
            List<ZipDirectory.Entry> entries = ZipDirectory.of(file);
            refuse(file, entries);
            zip = new ZipFile(file.toFile());
            requireSame(entries, zip);
            return new ZipPieces(file, zip, lineLimit, limit);
        } catch (UnreadableFileException unreadable) {
            closed(zip);
            throw unreadable;
        } catch (IOException | IllegalArgumentException damaged) {
            closed(zip);
            throw new UnreadableFileException(
                    FileLayout.name(file)
                            + " is a zip archive that is damaged or cut off: fetch it again, or"
                            + " unpack it and open the file inside.",
                    damaged);
        }
    }

    private static void refuse(Path file, List<ZipDirectory.Entry> entries)
            throws UnreadableFileException {
        String fault = ZipDirectory.faultOf(entries);
        if (fault != null) {
            throw new UnreadableFileException(
                    FileLayout.name(file)
                            + " is a zip archive that no program should have made: "
                            + fault
                            + ". Ask where it comes from.");
        }
        List<ZipDirectory.Entry> wanted =
                entries.stream()
                        .filter(entry -> CONVERSATIONS.matcher(entry.name()).matches())
                        .toList();
        if (wanted.isEmpty()) {
            throw new UnreadableFileException(
                    FileLayout.name(file)
                            + " is a zip archive without a conversations.json: unpack it and open"
                            + " the file inside.");
        }
        if (wanted.stream().anyMatch(ZipDirectory.Entry::isLocked)) {
            throw new UnreadableFileException(
                    FileLayout.name(file)
                            + " is a zip archive with a password: unpack it and open the file"
                            + " inside.");
        }
    }

    /// What was looked through must be what is read: an archive can be made to have two directories.
    private static void requireSame(List<ZipDirectory.Entry> entries, ZipFile zip)
            throws IOException {
        List<String> seen = entries.stream().map(ZipDirectory.Entry::name).sorted().toList();
        List<String> read = zip.stream().map(ZipEntry::getName).sorted().toList();
        if (!seen.equals(read)) {
            throw new IOException("the archive has more than one directory");
        }
    }

    private List<Member> members() throws IOException {
        List<ZipEntry> entries = new ArrayList<>();
        zip.stream()
                .filter(entry -> CONVERSATIONS.matcher(entry.getName()).matches())
                .forEach(entries::add);
        entries.sort(Comparator.comparingLong(ZipPieces::number).thenComparing(ZipEntry::getName));
        List<Member> found = new ArrayList<>();
        for (ZipEntry entry : entries) {
            Path named = file.resolve(entry.getName());
            FileLayout layout = FileLayout.of(bytes(entry), named, lineLimit);
            found.add(new Member(entry, entry.getName(), layout));
        }
        return found;
    }

    /// The number in a name; before all others where there is none.
    private static long number(ZipEntry entry) {
        Matcher matcher = CONVERSATIONS.matcher(entry.getName());
        return matcher.matches() && matcher.group(1) != null
                ? Long.parseLong(matcher.group(1))
                : -1;
    }

    private SourceBytes bytes(ZipEntry entry) {
        return start -> {
            InputStream in = new Counted(entry);
            in.skipNBytes(start);
            return Channels.newChannel(in);
        };
    }

    /// How much would be unpacked, by what the archive says: for showing how far one is.
    long size() {
        long size = 0;
        for (Member member : members) {
            size += Math.max(1, member.entry().getSize());
        }
        return size;
    }

    @Override
    public @Nullable Piece next() throws IOException {
        while (true) {
            if (pieces == null) {
                if (next == members.size()) {
                    return null;
                }
                current = members.get(next++);
                pieces = SourceFile.pieces(bytes(current.entry()), current.layout(), lineLimit);
            }
            Piece piece = pieces.next();
            if (piece != null) {
                return piece;
            }
            before += pieces.position();
            notes.addAll(pieces.notes());
            pieces.close();
            pieces = null;
        }
    }

    @Override
    public long position() {
        return before + (pieces == null ? 0 : pieces.position());
    }

    @Override
    public boolean isElement() {
        return current != null && current.layout().form() == FileLayout.Form.ARRAY;
    }

    @Override
    public @Nullable String part() {
        return current == null ? null : current.name();
    }

    @Override
    public List<String> notes() {
        List<String> all = new ArrayList<>();
        all.add(
                "Read in the archive: "
                        + String.join(", ", members.stream().map(Member::name).toList())
                        + "; other files in it: "
                        + others
                        + ".");
        notes.stream().distinct().forEach(all::add);
        return all;
    }

    @Override
    public void close() throws IOException {
        if (pieces != null) {
            pieces.close();
        }
        zip.close();
    }

    private static void closed(@Nullable ZipFile zip) throws IOException {
        if (zip != null) {
            zip.close();
        }
    }

    /// Counts what is really unpacked, each time anew that the members are gone through, and checks
    /// in the end that it is what was packed.
    private final class Counted extends FilterInputStream {
        private static final int SKIPPED_AT_ONCE = 1 << 16;

        private final ZipEntry entry;
        private final CRC32 sum = new CRC32();
        private long read;

        Counted(ZipEntry entry) throws IOException {
            super(zip.getInputStream(entry));
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                int count = in.read(bytes, from, length);
                if (count < 0) {
                    checkSum();
                } else {
                    sum.update(bytes, from, count);
                    count(count);
                }
                return count;
            } catch (ZipException | EOFException cutOff) {
                throw damaged(cutOff);
            }
        }

        @Override
        public long skip(long wanted) throws IOException {
            byte[] passed = new byte[(int) Math.clamp(wanted, 0, SKIPPED_AT_ONCE)];
            return Math.max(0, read(passed, 0, passed.length));
        }

        private void checkSum() throws UnreadableFileException {
            if (entry.getCrc() >= 0 && sum.getValue() != entry.getCrc()) {
                throw damaged(null);
            }
        }

        private UnreadableFileException damaged(@Nullable Throwable cause) {
            String sentence =
                    FileLayout.name(file) + " is a zip archive that is damaged: fetch it again.";
            return cause == null
                    ? new UnreadableFileException(sentence)
                    : new UnreadableFileException(sentence, cause);
        }

        private void count(long more) throws UnreadableFileException {
            read += more;
            unpacked += more;
            // Twice: members are looked through before they are read.
            if (read > limit || unpacked > 2 * limit) {
                throw new UnreadableFileException(
                        FileLayout.name(file)
                                + " unpacks to more than "
                                + (limit >> 20)
                                + " MiB: unpack it and open the file inside.");
            }
        }
    }
}
