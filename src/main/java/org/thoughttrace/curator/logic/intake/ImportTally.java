package org.thoughttrace.curator.logic.intake;

import org.thoughttrace.curator.exchange.SourceRecord;
import org.thoughttrace.curator.exchange.ThoughtTraceReader;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.store.ImportWriter.Outcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Counts what becomes of the records, and tells who watches.
final class ImportTally {

    private final ImportProgress progress;
    private final long totalBytes;
    private final List<ImportReport.Reject> rejects = new ArrayList<>();
    private final List<ImportReport.Conflict> conflicts = new ArrayList<>();
    private final List<ImportReport.Warning> warnings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<Path, List<SourceRecord.Rejected>> rejectedRecords = new LinkedHashMap<>();
    private long imported;
    private long identical;
    private long conflicting;
    private long messages;
    private long thoughts;
    private long bytesOfFilesBefore;

    ImportTally(ImportProgress progress, long totalBytes) {
        this.progress = progress;
        this.totalBytes = totalBytes;
    }

    /// @param sha256 of the record's bytes, in hex
    void count(
            Outcome outcome,
            CuratedConversation conversation,
            Path file,
            long line,
            String sha256) {
        switch (outcome) {
            case IMPORTED -> {
                imported++;
                messages += conversation.messages().size();
                thoughts += conversation.thoughtCount();
                progress.arrived(conversation);
            }
            case IDENTICAL -> identical++;
            case CONFLICTING, CONFLICTING_STILL, CHOSEN -> {
                boolean isKept = outcome == Outcome.CONFLICTING_STILL;
                conflicting++;
                conflicts.add(
                        new ImportReport.Conflict(file, line, conversation.id(), sha256, isKept));
                notes.add(
                        conversation.id()
                                + " (line "
                                + line
                                + " of "
                                + file.getFileName()
                                + ") is here already "
                                + saidOf(outcome));
            }
        }
    }

    private static String saidOf(Outcome outcome) {
        return switch (outcome) {
            case CHOSEN ->
                    "with other content. A curator whose work was taken in has chosen this version;"
                            + " it counts from now on.";
            case CONFLICTING_STILL ->
                    "with this content, beside the version that counts; nobody has chosen yet. Open"
                            + " it and choose one under Details, or use chooseSource.";
            default ->
                    "with other content. Both versions are kept: open it and choose one under"
                            + " Details, or use chooseSource.";
        };
    }

    void reject(Path file, SourceRecord.Rejected rejected) {
        String part = rejected.part();
        rejects.add(
                new ImportReport.Reject(
                        part == null ? file : file.resolve(part),
                        rejected.line(),
                        rejected.offset(),
                        rejected.field(),
                        rejected.reason()));
        rejectedRecords.computeIfAbsent(file, key -> new ArrayList<>()).add(rejected);
    }

    void warn(ImportReport.Warning warning) {
        warnings.add(warning);
    }

    void addNotes(List<String> more) {
        notes.addAll(more);
    }

    Map<Path, List<SourceRecord.Rejected>> rejectedRecords() {
        return rejectedRecords;
    }

    /// Tells how far it is, and stops where somebody wants that.
    void advance(ThoughtTraceReader reader) {
        progress.advanced(bytesOfFilesBefore + reader.bytesRead(), totalBytes, records());
        if (progress.isCancelled()) {
            throw new ImportStopped("The import was cancelled; nothing was imported.");
        }
    }

    void endOf(ImportService.OpenFiles.OpenFile file) {
        bytesOfFilesBefore += file.reader().size();
        for (String note : file.reader().notes()) {
            notes.add(file.path().getFileName() + ": " + note);
        }
        if (progress.isCancelled()) {
            throw new ImportStopped("The import was cancelled; nothing was imported.");
        }
    }

    private long records() {
        return imported + identical + conflicting + rejects.size();
    }

    long imported() {
        return imported;
    }

    long identical() {
        return identical;
    }

    long conflicting() {
        return conflicting;
    }

    long rejected() {
        return rejects.size();
    }

    ImportReport report(Optional<Path> quarantine) {
        return new ImportReport(
                records(),
                imported,
                identical,
                conflicting,
                List.copyOf(conflicts),
                List.copyOf(rejects),
                imported,
                messages,
                thoughts,
                List.copyOf(warnings),
                List.copyOf(notes),
                quarantine);
    }
}
