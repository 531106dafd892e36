package org.thoughttrace.curator.exchange.source;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// What the first bytes of a file give away when it is no UTF-8 text.
///
/// @param bytes what the file begins with
/// @param name what such a file is
/// @param nextStep what to do with it
public record FileSignature(List<Integer> bytes, String name, String nextStep) {
    /// How many bytes are enough to tell.
    public static final int LENGTH = 16;

    private static final String CONVERT = "convert it to UTF-8 and open the result";
    private static final String UNPACK = "unpack it and open the file inside";
    private static final String ZIP = "a zip archive";
    private static final String PARQUET = "a Parquet file";
    private static final String ORIGINAL =
            "choose the JSON Lines file that holds the conversations";
    private static final String JSON_LINES = "save its conversations as JSON Lines and open those";

    private static final List<FileSignature> KNOWN =
            List.of(
                    of("UTF-32 text", CONVERT, 0xFF, 0xFE, 0, 0),
                    of("UTF-32 text", CONVERT, 0, 0, 0xFE, 0xFF),
                    of("UTF-16 text", CONVERT, 0xFF, 0xFE),
                    of("UTF-16 text", CONVERT, 0xFE, 0xFF),
                    of("a gzip file", UNPACK, 0x1F, 0x8B),
                    of(ZIP, UNPACK, 'P', 'K', 3, 4),
                    of(ZIP, UNPACK, 'P', 'K', 5, 6),
                    of("a 7z archive", UNPACK, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C),
                    of("an xz file", UNPACK, 0xFD, '7', 'z', 'X', 'Z', 0),
                    of("a Zstandard file", UNPACK, 0x28, 0xB5, 0x2F, 0xFD),
                    of("a bzip2 file", UNPACK, 'B', 'Z', 'h'),
                    of(PARQUET, JSON_LINES, 'P', 'A', 'R', '1'),
                    of("a PDF document", JSON_LINES, '%', 'P', 'D', 'F'),
                    new FileSignature(
                            "SQLite format 3".chars().boxed().toList(),
                            "an SQLite database",
                            "open it as a store if it is one"));

    /// True for a zip archive, in which the conversations of an export may be.
    boolean isZip() {
        return name.equals(ZIP);
    }

    /// True for a Parquet file, whose rows may be conversations.
    boolean isParquet() {
        return name.equals(PARQUET);
    }

    public FileSignature {
        bytes = List.copyOf(bytes);
    }

    /// The signature that a file's first bytes bear; null when it may be UTF-8 text.
    public static @Nullable FileSignature of(byte[] head) {
        for (FileSignature known : KNOWN) {
            if (known.begins(head)) {
                return known;
            }
        }
        return ofZeroBytes(head);
    }

    private static FileSignature of(String name, String nextStep, int... bytes) {
        return new FileSignature(Arrays.stream(bytes).boxed().toList(), name, nextStep);
    }

    private boolean begins(byte[] head) {
        if (head.length < bytes.size()) {
            return false;
        }
        for (int at = 0; at < bytes.size(); at++) {
            if ((head[at] & 0xFF) != bytes.get(at)) {
                return false;
            }
        }
        return true;
    }

    /// JSON in UTF-16 or UTF-32 begins with ASCII characters, so with zero bytes at places that are
    /// fixed; with zero bytes elsewhere it is no text at all.
    private static @Nullable FileSignature ofZeroBytes(byte[] head) {
        String zeros = new String(head, 0, Math.min(4, head.length), StandardCharsets.ISO_8859_1);
        int count = (int) zeros.chars().filter(value -> value == 0).count();
        if (count == 0) {
            return null;
        }
        if (count == zeros.length()) {
            return of("damaged: it begins with zero bytes", "fetch it again");
        }
        if (isWide(head, 4)) {
            return of("UTF-32 text", CONVERT);
        }
        return isWide(head, 2) ? of("UTF-16 text", CONVERT) : of("not text", ORIGINAL);
    }

    /// True when the file begins with a character of ASCII in so many bytes, first or last of them.
    private static boolean isWide(byte[] head, int width) {
        for (int ascii : new int[] {0, width - 1}) {
            boolean wide = head.length >= width;
            for (int at = 0; wide && at < Math.min(head.length, 4); at++) {
                wide = at % width == ascii ? isAscii(head[at]) : head[at] == 0;
            }
            if (wide) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(byte value) {
        return value >= ' ' && value < 0x7F || value == '\n' || value == '\r' || value == '\t';
    }
}
