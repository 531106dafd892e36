package org.thoughttrace.curator.exchange.source;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/// A file taken apart into what should be one conversation each.
public interface FilePieces extends AutoCloseable {

    /// How a piece came to its end.
    enum Ending {
        /// By what separates pieces.
        SEPARATOR,
        /// By the end of the file.
        END_OF_FILE,
        /// It is longer than the limit and its bytes were passed over.
        TOO_LONG
    }

    /// One piece. Its bytes are those of the window and stay valid until the next one is asked for.
    ///
    /// @param line where it begins, from 1
    /// @param offset where it begins, in bytes from the start of the file
    /// @param length in bytes
    /// @param bytes holds it from `from` to `from + length`, unless it is too long
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Piece(long line, long offset, long length, byte[] bytes, int from, Ending ending) {
        /// The byte after its last in [#bytes()].
        public int end() {
            return from + (int) length;
        }
    }

    /// The next piece that is not blank; null after the last.
    @Nullable Piece next() throws IOException;

    /// How much of the file has been taken apart, in bytes.
    long position();

    /// True when the piece given out last is an element of a JSON array: there is white space between
    /// its tokens that is not kept, and the array may lack its end.
    boolean isElement();

    /// The file in an archive that the piece given out last is in; null when the file is no archive.
    default @Nullable String part() {
        return null;
    }

    /// What is worth knowing of the file as far as it has been taken apart: each a sentence.
    List<String> notes();

    @Override
    void close() throws IOException;
}
