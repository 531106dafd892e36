package org.thoughttrace.curator.logic.intake;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What became of every record of some files: imported, identical, conflicting and rejected add up
/// to the records.
///
/// @param conflicts the conflicting ones, by name
/// @param conversations how many were imported; messages and thoughts are theirs
/// @param warnings about records that were accepted
/// @param notes about the files as a whole
/// @param quarantine where the bytes of rejected records were kept; empty when none was, or in a
///     preview
public record ImportReport(
        long records,
        long imported,
        long identical,
        long conflicting,
        List<Conflict> conflicts,
        List<Reject> rejected,
        long conversations,
        long messages,
        long thoughts,
        List<Warning> warnings,
        List<String> notes,
        Optional<Path> quarantine) {

    /// A conversation that came in again with other content; both versions are kept.
    ///
    /// @param sha256 of the version that came in, in hex
    /// @param wasKept true when the store had this version already, and waits for a choice
    public record Conflict(
            Path file, long line, String conversation, String sha256, boolean wasKept) {}

    /// How many versions came in that the store did not have.
    public long freshConflicts() {
        return conflicts.stream().filter(conflict -> !conflict.wasKept()).count();
    }

    /// A record that was not accepted.
    ///
    /// @param line in the file, from 1
    /// @param offset of the fault in bytes from the start of the file
    /// @param field path of the field that is wrong; null where the line is not even JSON
    public record Reject(
            Path file, long line, long offset, @Nullable String field, String reason) {}

    /// Something odd in a record that was accepted.
    public record Warning(
            Path file, long line, String conversation, String field, String message) {}
}
