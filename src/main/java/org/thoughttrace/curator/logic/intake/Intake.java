package org.thoughttrace.curator.logic.intake;

import org.thoughttrace.curator.exchange.SourceRecord;
import org.thoughttrace.curator.exchange.record.SourceWarning;
import org.thoughttrace.curator.logic.curation.Fold;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.store.ImportWriter;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/// Writes the records of one file into the store and counts what became of them.
final class Intake {

    private final LabelScheme scheme;
    private final ImportTally tally;
    private final long importedBefore;
    private final long identicalBefore;
    private final long conflictingBefore;
    private final long rejectedBefore;
    private final ImportWriter writer;
    private final Set<String> chosen = new LinkedHashSet<>();

    Intake(LabelScheme scheme, ImportTally tally, ImportWriter writer) {
        this.scheme = scheme;
        this.tally = tally;
        this.writer = writer;
        this.importedBefore = tally.imported();
        this.identicalBefore = tally.identical();
        this.conflictingBefore = tally.conflicting();
        this.rejectedBefore = tally.rejected();
    }

    void add(Path file, RecordPipe.Item item) {
        switch (item.sourceRecord()) {
            case SourceRecord.Accepted accepted -> {
                CuratedConversation unedited = Fold.unedited(accepted.conversation(), scheme);
                byte[] sha256 = Objects.requireNonNull(item.sha256());
                ImportWriter.Outcome outcome =
                        writer.add(
                                unedited,
                                accepted.bytes(),
                                sha256,
                                accepted.line(),
                                accepted.offset());
                if (outcome == ImportWriter.Outcome.CHOSEN) {
                    chosen.add(unedited.id());
                }
                tally.count(
                        outcome, unedited, file, accepted.line(), HexFormat.of().formatHex(sha256));
                for (SourceWarning warning : accepted.warnings()) {
                    writer.addWarning(
                            unedited.id(), accepted.line(), warning.field(), warning.message());
                    tally.warn(
                            new ImportReport.Warning(
                                    file,
                                    accepted.line(),
                                    unedited.id(),
                                    warning.field(),
                                    warning.message()));
                }
            }
            case SourceRecord.Rejected rejected -> {
                writer.addReject(
                        rejected.line(), rejected.offset(), rejected.field(), rejected.reason());
                tally.reject(file, rejected);
            }
        }
    }

    /// The conversations of which a version came that a curator had chosen before.
    Set<String> chosen() {
        return chosen;
    }

    void finish() {
        writer.finish(
                tally.imported() - importedBefore,
                tally.identical() - identicalBefore,
                tally.conflicting() - conflictingBefore,
                tally.rejected() - rejectedBefore);
    }
}
