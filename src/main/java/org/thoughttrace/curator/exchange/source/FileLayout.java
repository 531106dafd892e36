package org.thoughttrace.curator.exchange.source;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonNesting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// How a file of conversations is laid out, found out before anything is read from it.
///
/// @param form lines, or one array
/// @param start the first byte of the first line, or of the array's first element
/// @param line the line of that byte, from 1
/// @param mark whether a byte order mark stands before it
public record FileLayout(Form form, long start, long line, Mark mark) {

    /// What separates the conversations.
    enum Form {
        LINES,
        ARRAY
    }

    /// Whether the file begins with a byte order mark.
    public enum Mark {
        NONE,
        UTF_8
    }

    /// Looks at a file.
    ///
    /// @param lineLimit the length in bytes of the longest line that is read
    /// @throws UnreadableFileException when nothing can be read from it
    public static FileLayout of(Path file, int lineLimit) throws UnreadableFileException {
        checkIsFile(file);
        try {
            return of(SourceBytes.of(file), file, lineLimit);
        } catch (UnreadableFileException unreadable) {
            throw unreadable;
        } catch (AccessDeniedException denied) {
            throw new UnreadableFileException(
                    name(file) + " may not be read: ask its owner for the permission.", denied);
        } catch (IOException failed) {
            throw new UnreadableFileException(
                    name(file) + " cannot be read: check that its disk is connected.", failed);
        }
    }

    /// What a file's first bytes give away; null for a text.
    public static @Nullable FileSignature signatureOf(Path file) throws IOException {
        checkIsFile(file);
        try (InputStream in = Files.newInputStream(file)) {
            return FileSignature.of(in.readNBytes(FileSignature.LENGTH));
        } catch (AccessDeniedException toldWhereItIsRead) {
            return null;
        }
    }

    /// Looks at bytes that may lie in an archive.
    ///
    /// @param named how they are called in a sentence about them
    public static FileLayout of(SourceBytes bytes, Path named, int lineLimit) throws IOException {
        try (FileWindow window = new FileWindow(bytes, 0, 0)) {
            return new Survey(named, window).layout(lineLimit);
        }
    }

    static void checkIsFile(Path file) throws UnreadableFileException {
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(name(file) + " is a folder: choose a file in it.");
        }
        if (Files.notExists(file)) {
            throw new UnreadableFileException(
                    "There is no file " + name(file) + ": check its name and folder.");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFileException(
                    name(file) + " is no ordinary file: save its content to one and open that.");
        }
    }

    static String name(Path file) {
        return "\"" + file + "\"";
    }

    /// Goes through the beginning of one file.
    private static final class Survey {
        private static final int END = -1;

        private final Path file;
        private final FileWindow window;
        private long line = 1;

        Survey(Path file, FileWindow window) {
            this.file = file;
            this.window = window;
        }

        FileLayout layout(int lineLimit) throws IOException {
            Mark mark = readMark();
            long start = window.offset();
            int first = nextVisible();
            if (first == END) {
                throw new UnreadableFileException(name(file) + " is empty: choose another file.");
            }
            if (first == '[' && nextVisible() == '{') {
                long firstElement = window.offset() - 1;
                long elementLine = line;
                if (isOneArray()) {
                    return new FileLayout(Form.ARRAY, firstElement, elementLine, mark);
                }
            } else if (first == '{') {
                checkLineEnds(start + lineLimit);
            } else if (first != '[') {
                checkEndsOfText(start + lineLimit);
            }
            return new FileLayout(Form.LINES, start, 1, mark);
        }

        /// Refuses what is no UTF-8 text and passes over the mark of what says it is.
        private Mark readMark() throws IOException {
            while (window.length() < FileSignature.LENGTH && window.readMore()) {}
            int from = window.from();
            byte[] head =
                    Arrays.copyOfRange(
                            window.bytes(),
                            from,
                            from + Math.min(FileSignature.LENGTH, window.length()));
            FileSignature signature = FileSignature.of(head);
            if (signature != null) {
                throw new UnreadableFileException(
                        name(file) + " is " + signature.name() + ": " + signature.nextStep() + ".");
            }
            boolean marked =
                    head.length >= 3
                            && head[0] == (byte) 0xEF
                            && head[1] == (byte) 0xBB
                            && head[2] == (byte) 0xBF;
            window.drop(marked ? 3 : 0);
            return marked ? Mark.UTF_8 : Mark.NONE;
        }

        /// True when the array that has begun is all there is in the file, or is cut off.
        private boolean isOneArray() throws IOException {
            JsonNesting nesting = new JsonNesting();
            nesting.isOutside((byte) '{');
            for (int next = next(); next != END; next = next()) {
                if (nesting.isOutside((byte) next) && next == ']') {
                    return nextVisible() == END;
                }
            }
            return true;
        }

        /// Refuses a file whose lines end in CR alone. Between two objects no CR can be meant
        /// otherwise; within one it would be white space.
        private void checkLineEnds(long lookUntil) throws IOException {
            int before = '{';
            boolean separated = false;
            while (window.offset() < lookUntil) {
                int next = next();
                if (next == END || next == '\n') {
                    return;
                }
                if (next == '\r') {
                    separated = before == '}';
                } else if (!isBlank(next)) {
                    if (separated && next == '{') {
                        throw carriageReturns();
                    }
                    separated = false;
                    before = next;
                }
            }
        }

        /// Refuses a text in which every line ends in CR alone. One CR among other line ends may be
        /// part of what somebody said.
        private void checkEndsOfText(long lookUntil) throws IOException {
            int before = 0;
            boolean separated = false;
            while (window.offset() < lookUntil) {
                int next = next();
                if (next == END) {
                    break;
                }
                if (next == '\n') {
                    return;
                }
                separated |= before == '\r';
                before = next;
            }
            if (separated) {
                throw carriageReturns();
            }
        }

        private UnreadableFileException carriageReturns() {
            return new UnreadableFileException(
                    name(file)
                            + " ends its lines with a carriage return alone, as old Macs did:"
                            + " convert its line ends and open the result.");
        }

        private int nextVisible() throws IOException {
            int next = next();
            while (next != END && (isBlank(next) || next == '\n')) {
                next = next();
            }
            return next;
        }

        private int next() throws IOException {
            if (window.length() == 0 && !window.readMore()) {
                return END;
            }
            byte next = window.bytes()[window.from()];
            window.drop(1);
            if (next == '\n') {
                line++;
            }
            return next & 0xFF;
        }

        private static boolean isBlank(int value) {
            return value == ' ' || value == '\t' || value == '\r';
        }
    }
}
