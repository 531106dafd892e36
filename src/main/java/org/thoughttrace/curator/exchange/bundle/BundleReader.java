package org.thoughttrace.curator.exchange.bundle;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonObserver;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.JsonTokens;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.exchange.json.Utf8;
import org.thoughttrace.curator.exchange.source.BoundedLines;
import org.thoughttrace.curator.exchange.source.BoundedLines.Overflow;
import org.thoughttrace.curator.exchange.source.FileSignature;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Reads a bundle line by line, strictly: what is not exactly as a bundle must be stops it. For one
/// thread.
public final class BundleReader implements AutoCloseable {
    /// How many bytes may come out of a bundle.
    static final long LARGEST = 4L << 30;

    private static final int LONGEST_LINE = 64 << 20;
    private static final int BUFFER = 1 << 18;

    private final Path file;
    private final BoundedLines lines;
    private final BundleHeader header;
    private long read;

    private BundleReader(Path file, BoundedLines lines) throws BundleException {
        this.file = file;
        this.lines = lines;
        byte[] first = nextBytes();
        if (first == null) {
            throw wholly("the file is empty: choose another", null);
        }
        this.header = parse(first, BundleLineParser::header);
    }

    /// Opens a bundle and reads its first line.
    ///
    /// @throws BundleException when it is none
    public static BundleReader open(Path file) throws BundleException {
        return open(file, LARGEST);
    }

    /// The same with another limit, for tests.
    static BundleReader open(Path file, long limit) throws BundleException {
        InputStream in = stream(file);
        try {
            return new BundleReader(file, new BoundedLines(in, limit, LONGEST_LINE));
        } catch (BundleException wrong) {
            try {
                in.close();
            } catch (IOException leftOpen) {
                wrong.addSuppressed(leftOpen);
            }
            throw wrong;
        }
    }

    /// The first line.
    public BundleHeader header() {
        return header;
    }

    /// The number of the line that was read last, from 1.
    public long lineNumber() {
        return lines.number();
    }

    /// How many revisions were read so far.
    public long revisionsRead() {
        return read;
    }

    /// The next revision; null after the last.
    ///
    /// @throws BundleException when a line is none, or there are more or fewer than the first line
    ///     says
    public @Nullable BundleLine next() throws BundleException {
        byte[] bytes = nextBytes();
        if (bytes == null) {
            if (read < header.revisions()) {
                throw wholly(
                        "it holds "
                                + read
                                + " of "
                                + header.revisions()
                                + " revisions: it was cut off, fetch it again",
                        null);
            }
            return null;
        }
        if (++read > header.revisions()) {
            throw at(null, "expected no more than " + header.revisions() + " revisions", null);
        }
        return parse(bytes, BundleLineParser::line);
    }

    /// A fault of the line that was read last, in the words of whoever found it.
    ///
    /// @param field at fault; null for the whole line
    public BundleException fault(@Nullable String field, String reason) {
        return at(field, reason, null);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private interface Reading<T> {
        T from(BundleLineParser parser) throws RecordFault;
    }

    private <T> T parse(byte[] bytes, Reading<T> reading) throws BundleException {
        int invalid = Utf8.firstFault(bytes, 0, bytes.length);
        List<String> oddities = new ArrayList<>();
        JsonScanner scanner =
                new JsonScanner(
                        bytes,
                        0,
                        bytes.length,
                        (path, oddity) -> {
                            if (oddity == JsonObserver.Oddity.DUPLICATE_KEY || !isValue(path)) {
                                oddities.add(path + ": " + oddity.message());
                            }
                        });
        try {
            if (invalid >= 0) {
                throw JsonTokens.fault(invalid, "expected UTF-8; the bytes here are none");
            }
            T value = reading.from(new BundleLineParser(scanner));
            scanner.finish();
            if (!oddities.isEmpty()) {
                throw at(null, oddities.getFirst(), null);
            }
            return value;
        } catch (RecordFault fault) {
            throw at(fault.in(scanner.path()).field(), fault.reason(), fault);
        }
    }

    /// Half a character and a zero are content of what a curator edited, and nowhere else.
    private static boolean isValue(String path) {
        return path.startsWith("before") || path.startsWith("after");
    }

    private byte @Nullable [] nextBytes() throws BundleException {
        try {
            return lines.next();
        } catch (Overflow tooMuch) {
            throw at(null, tooMuch.getMessage() + ": this is no bundle of curation", tooMuch);
        } catch (EOFException | ZipException damaged) {
            throw wholly("it is damaged or cut off: fetch it again", damaged);
        } catch (IOException failed) {
            throw wholly("it cannot be read: check that its disk is connected", failed);
        }
    }

    private BundleException at(@Nullable String field, String reason, @Nullable Throwable cause) {
        return new BundleException(file, lines.number(), field, reason, cause);
    }

    private BundleException wholly(String reason, @Nullable Throwable cause) {
        return new BundleException(file, 0, null, reason, cause);
    }

    /// The content of a file, unpacked where its name says that it is packed.
    private static InputStream stream(Path file) throws BundleException {
        try {
            if (!Files.isRegularFile(file)) {
                String reason =
                        Files.isDirectory(file)
                                ? "it is a folder: name the bundle in it"
                                : "there is no such file: check its name and folder";
                throw new BundleException(file, 0, null, reason, null);
            }
            BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
            try {
                if (BundleWriter.isPacked(file)) {
                    return new GZIPInputStream(in, BUFFER);
                }
                requireText(file, in);
                return in;
            } catch (IOException | RuntimeException refused) {
                in.close();
                throw refused;
            }
        } catch (BundleException known) {
            throw known;
        } catch (EOFException | ZipException notPacked) {
            throw new BundleException(
                    file,
                    0,
                    null,
                    "its name ends in .gz, but it is not packed with gzip: fetch it again",
                    notPacked);
        } catch (IOException failed) {
            throw new BundleException(
                    file, 0, null, "it cannot be read: ask its owner for the permission", failed);
        }
    }

    private static void requireText(Path file, BufferedInputStream in) throws IOException {
        in.mark(FileSignature.LENGTH);
        byte[] head = in.readNBytes(FileSignature.LENGTH);
        in.reset();
        FileSignature signature = FileSignature.of(head);
        if (signature != null) {
            throw new BundleException(
                    file,
                    0,
                    null,
                    "it is "
                            + signature.name()
                            + ", no bundle of curation (one that is packed with gzip ends in .gz)",
                    null);
        }
    }
}
