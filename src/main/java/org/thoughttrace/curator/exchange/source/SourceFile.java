package org.thoughttrace.curator.exchange.source;

import org.thoughttrace.curator.exchange.source.MarkdownPieces.Speaking;
import org.thoughttrace.curator.model.HowToRead;
import org.thoughttrace.curator.model.SourceFormat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A file that has been opened and is known by its first bytes.
///
/// @param form what it is, for people
/// @param size in bytes; of an archive, of what is read in it
/// @param notes what is worth knowing about it: each a sentence
/// @param how to read it: as the curator chose, or as all of it must be
public record SourceFile(
        String form, FilePieces pieces, long size, List<String> notes, HowToRead how) {
    private static final String LINES = "JSON Lines";
    private static final String ARRAY = "a JSON array";
    private static final String PARQUET = "Parquet";
    private static final String ZIP = "a zip archive";
    private static final String TEXT = "a text";

    public SourceFile {
        notes = List.copyOf(notes);
    }

    /// Opens a file and looks at how it begins.
    ///
    /// @param lineLimit the length in bytes of the longest record that is read
    /// @throws UnreadableFileException when nothing in it can be read
    public static SourceFile open(Path file, HowToRead how, int lineLimit)
            throws UnreadableFileException {
        var problem = how.problem();
        if (problem.isPresent()) {
            throw new UnreadableFileException(problem.get());
        }
        try {
            FileSignature packed = FileLayout.signatureOf(file);
            if (packed != null && packed.isZip()) {
                checkName(file);
                ZipPieces pieces = ZipPieces.open(file, lineLimit, ZipPieces.MOST_UNPACKED);
                return new SourceFile(ZIP, pieces, pieces.size(), List.of(), how);
            }
            if (packed != null && packed.isParquet()) {
                ParquetPieces pieces = ParquetPieces.open(file, lineLimit);
                return new SourceFile(PARQUET, pieces, Files.size(file), List.of(), how);
            }
            return text(file, FileLayout.of(file, lineLimit), how, lineLimit);
        } catch (UnreadableFileException unreadable) {
            throw unreadable;
        } catch (IOException failed) {
            throw new UnreadableFileException(
                    FileLayout.name(file) + " cannot be read: check that its disk is connected.",
                    failed);
        }
    }

    /// An archive under the name of a text is no archive that a service gave: whoever named it so
    /// took it for something else.
    private static void checkName(Path file) throws UnreadableFileException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".json")) {
            throw new UnreadableFileException(
                    FileLayout.name(file)
                            + " is a zip archive under the name of a text: unpack it and open the"
                            + " file inside, or let its name end in .zip if it is an export.");
        }
    }

    private static SourceFile text(Path file, FileLayout layout, HowToRead how, int lineLimit)
            throws IOException {
        SourceBytes bytes = SourceBytes.of(file);
        boolean isArray = layout.form() == FileLayout.Form.ARRAY;
        List<String> notes = new ArrayList<>();
        if (layout.mark() == FileLayout.Mark.UTF_8) {
            notes.add("The file begins with a byte order mark; it is not kept.");
        }
        Speaking speaking = speaking(bytes, layout, how);
        if (speaking == Speaking.BOTH) {
            FilePieces pieces = new MarkdownPieces(bytes, layout.start(), lineLimit, how.mapping());
            HowToRead all = how.as(SourceFormat.MARKDOWN);
            return new SourceFile(TEXT, pieces, Files.size(file), notes, all);
        }
        if (!isArray && how.format() == null && isNamedAsText(file)) {
            notes.add(
                    speaking == Speaking.SOMEBODY
                            ? "Lines of it say who speaks, but it is not both a user and an"
                                    + " assistant (a block of code that is never closed hides what"
                                    + " follows), so it was read as JSON Lines. If it is a"
                                    + " transcript, read it as Markdown."
                            : "No line of it says who speaks, as \"## User\" or \"Assistant:\""
                                    + " would, so it was read as JSON Lines. If it is a transcript,"
                                    + " map its words for who speaks, as in"
                                    + " role:operator=assistant.");
        }
        if (isArray) {
            notes.add("The file is one JSON array; its elements are kept without white space.");
        }
        return new SourceFile(
                isArray ? ARRAY : LINES,
                pieces(bytes, layout, lineLimit),
                Files.size(file),
                notes,
                how);
    }

    private static boolean isNamedAsText(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown|txt)");
    }

    private static Speaking speaking(SourceBytes bytes, FileLayout layout, HowToRead how)
            throws IOException {
        if (how.format() != null) {
            return how.format() == SourceFormat.MARKDOWN ? Speaking.BOTH : Speaking.NOBODY;
        }
        return layout.form() == FileLayout.Form.LINES && how.mapping().fields().isEmpty()
                ? MarkdownPieces.speaking(bytes, layout.start(), how.mapping())
                : Speaking.NOBODY;
    }

    /// The records of bytes that are laid out so.
    static FilePieces pieces(SourceBytes bytes, FileLayout layout, int lineLimit)
            throws IOException {
        return layout.form() == FileLayout.Form.LINES
                ? new LinePieces(bytes, layout.start(), lineLimit)
                : new ElementPieces(bytes, layout.start(), layout.line(), lineLimit);
    }
}
