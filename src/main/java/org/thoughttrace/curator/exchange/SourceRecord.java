package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.record.SourceWarning;
import org.thoughttrace.curator.model.Conversation;

import java.util.List;

/// What one line of a file, or one element of an array, turned out to be.
public sealed interface SourceRecord {

    /// A conversation that can be imported.
    ///
    /// @param bytes what the store keeps: the line without its end, or the element without the
    ///     white space around its parts; the caller's own, never changed afterwards
    /// @param warnings in the order they were met
    @SuppressWarnings("ArrayRecordComponent") // records of a file are not compared
    record Accepted(
            long line,
            long offset,
            byte[] bytes,
            Conversation conversation,
            List<SourceWarning> warnings)
            implements SourceRecord {
        public Accepted {
            warnings = List.copyOf(warnings);
        }
    }

    /// A line that cannot be imported.
    ///
    /// @param offset where the fault lies, in bytes from the start of the file; the start of the
    ///     line where no better place is known
    /// @param lineOffset where the line starts, in bytes from the start of the file
    /// @param length of the line in bytes, without its end
    /// @param field the path of the field at fault; null where there is none
    /// @param reason what is wrong and what was expected, without the text of the line
    /// @param part the file in an archive that it is in, where the offsets count; null for no archive
    record Rejected(
            long line,
            long offset,
            long lineOffset,
            long length,
            @Nullable String field,
            String reason,
            @Nullable String part)
            implements SourceRecord {}

    /// The line it stands on, or begins on, from 1. Blank lines are counted.
    long line();

    /// The place of a conversation, or of the fault in a line, in bytes from the start of the file.
    long offset();
}
