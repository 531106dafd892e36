package org.thoughttrace.curator.exchange.format;

import org.jspecify.annotations.Nullable;

/// One of the files a format writes.
///
/// @param name empty for the main one of a format that writes lines
/// @param table its columns; null where rows are lines
public record RowStream(String name, @Nullable Table table) {

    /// The one stream of lines of most formats.
    static final RowStream MAIN = new RowStream("", null);
}
