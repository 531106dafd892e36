package org.thoughttrace.curator.logic.intake;

import org.thoughttrace.curator.exchange.SourceRecord;
import org.thoughttrace.curator.exchange.SourceWarning;
import org.thoughttrace.curator.logic.curation.Fold;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.ImportWriter.Outcome;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Counts what would become of records, from the hashes that the store has and those seen so far.
final class Preview {

    private final LabelScheme scheme;
    private final ImportTally tally;
    private final Map<String, Set<String>> known = new HashMap<>();

    Preview(CurationStore store, LabelScheme scheme, ImportTally tally) {
        this.scheme = scheme;
        this.tally = tally;
        store.sources()
                .forEachHash((conversation, hash) ->
                        known.computeIfAbsent(conversation, id -> new HashSet<>()).add(hash));
    }

    void add(Path file, RecordPipe.Item item) {
        switch (item.sourceRecord()) {
            case SourceRecord.Accepted accepted -> {
                tally.count(
                        outcome(
                                accepted.conversation().id(),
                                HexFormat.of().formatHex(Objects.requireNonNull(item.sha256()))),
                        Fold.unedited(accepted.conversation(), scheme),
                        file,
                        accepted.line());
                for (SourceWarning warning : accepted.warnings()) {
                    tally.warn(
                            new ImportReport.Warning(
                                    file,
                                    accepted.line(),
                                    accepted.conversation().id(),
                                    warning.field(),
                                    warning.message()));
                }
            }
            case SourceRecord.Rejected rejected -> tally.reject(file, rejected);
        }
    }

    private Outcome outcome(String conversation, String hash) {
        Set<String> hashes = known.computeIfAbsent(conversation, id -> new HashSet<>());
        if (!hashes.add(hash)) {
            return Outcome.IDENTICAL;
        }
        return hashes.size() == 1 ? Outcome.IMPORTED : Outcome.CONFLICTING;
    }
}
