package org.thoughttrace.curator.logic.export;

import org.thoughttrace.curator.exchange.format.RowStream;

/// A file of rows that was written.
///
/// @param part of the split; empty where there is none
/// @param shape what its rows are made of
/// @param sha256 of its bytes; empty when nothing was written
public record OutFile(
        String name,
        String part,
        RowStream stream,
        Shape shape,
        long rows,
        long bytes,
        String sha256) {}
