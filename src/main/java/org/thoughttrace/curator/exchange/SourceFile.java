package org.thoughttrace.curator.exchange;

import org.thoughttrace.curator.model.HowToRead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A file that has been opened and is known by its first bytes.
///
/// @param form what it is, for people
/// @param size in bytes; of an archive, of what is read in it
/// @param notes what is worth knowing about it: each a sentence
record SourceFile(String form, FilePieces pieces, long size, List<String> notes) {
    private static final String LINES = "JSON Lines";
    private static final String ARRAY = "a JSON array";

    SourceFile {
        notes = List.copyOf(notes);
    }

    /// Opens a file and looks at how it begins.
    ///
    /// @param lineLimit the length in bytes of the longest record that is read
    /// @throws UnreadableFileException when nothing in it can be read
    static SourceFile open(Path file, HowToRead how, int lineLimit) throws UnreadableFileException {
        var problem = how.problem();
        if (problem.isPresent()) {
            throw new UnreadableFileException(problem.get());
        }
        FileLayout layout = FileLayout.of(file, lineLimit);
        try {
            return text(file, layout, lineLimit);
        } catch (IOException failed) {
            throw new UnreadableFileException(
                    FileLayout.name(file) + " cannot be read: check that its disk is connected.",
                    failed);
        }
    }

    private static SourceFile text(Path file, FileLayout layout, int lineLimit) throws IOException {
        boolean isArray = layout.form() == FileLayout.Form.ARRAY;
        List<String> notes = new ArrayList<>();
        if (layout.mark() == FileLayout.Mark.UTF_8) {
            notes.add("The file begins with a byte order mark; it is not kept.");
        }
        if (isArray) {
            notes.add("The file is one JSON array; its elements are kept without white space.");
        }
        return new SourceFile(
                isArray ? ARRAY : LINES,
                pieces(SourceBytes.of(file), layout, lineLimit),
                Files.size(file),
                notes);
    }

    /// The records of bytes that are laid out so.
    static FilePieces pieces(SourceBytes bytes, FileLayout layout, int lineLimit)
            throws IOException {
        return layout.form() == FileLayout.Form.LINES
                ? new LinePieces(bytes, layout.start(), lineLimit)
                : new ElementPieces(bytes, layout.start(), layout.line(), lineLimit);
    }
}
