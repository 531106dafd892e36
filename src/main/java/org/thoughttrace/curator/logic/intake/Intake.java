package org.thoughttrace.curator.logic.intake;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.SourceRecord;
import org.thoughttrace.curator.exchange.SourceWarning;
import org.thoughttrace.curator.logic.curation.Fold;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.store.ImportWriter;

import java.nio.file.Path;
import java.util.Objects;

/// Writes the records of one file into the store and counts what became of them.
final class Intake {

    private final LabelScheme scheme;
    private final ImportTally tally;
    private final long importedBefore;
    private final long identicalBefore;
    private final long conflictingBefore;
    private final long rejectedBefore;
    private @Nullable ImportWriter writer;

    Intake(LabelScheme scheme, ImportTally tally) {
        this.scheme = scheme;
        this.tally = tally;
        this.importedBefore = tally.imported();
        this.identicalBefore = tally.identical();
        this.conflictingBefore = tally.conflicting();
        this.rejectedBefore = tally.rejected();
    }

    ImportTally tally() {
        return tally;
    }

    void begin(ImportWriter importWriter) {
        writer = importWriter;
    }

    void add(Path file, RecordPipe.Item item) {
        ImportWriter target = Objects.requireNonNull(writer);
        switch (item.sourceRecord()) {
            case SourceRecord.Accepted accepted -> {
                CuratedConversation unedited = Fold.unedited(accepted.conversation(), scheme);
                tally.count(
                        target.add(
                                unedited,
                                accepted.bytes(),
                                Objects.requireNonNull(item.sha256()),
                                accepted.line(),
                                accepted.offset()),
                        unedited);
                for (SourceWarning warning : accepted.warnings()) {
                    target.addWarning(
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
                target.addReject(
                        rejected.line(), rejected.offset(), rejected.field(), rejected.reason());
                tally.reject(file, rejected);
            }
        }
    }

    void finish() {
        Objects.requireNonNull(writer)
                .finish(
                        tally.imported() - importedBefore,
                        tally.identical() - identicalBefore,
                        tally.conflicting() - conflictingBefore,
                        tally.rejected() - rejectedBefore);
    }
}
