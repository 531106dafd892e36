package org.thoughttrace.curator.model;

/// A version of a conversation as it came in.
///
/// @param version 1 for the first to come, higher for later ones with other bytes
/// @param file the name of the file it came from
/// @param line in that file, from 1
/// @param offset in bytes from the start of that file
/// @param sha256 of the bytes when they came, in lower-case hex
/// @param bytes the line without its end
@SuppressWarnings("ArrayRecordComponent") // A line is up to 64 MiB: copying it has a price.
public record SourceVersion(
        String conversation,
        int version,
        String file,
        long line,
        long offset,
        String sha256,
        byte[] bytes) {}
