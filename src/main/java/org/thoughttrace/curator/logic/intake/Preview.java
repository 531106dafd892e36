package org.thoughttrace.curator.logic.intake;

import org.thoughttrace.curator.exchange.SourceRecord;
import org.thoughttrace.curator.exchange.record.SourceWarning;
import org.thoughttrace.curator.logic.curation.Fold;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.SourceChoice;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.ImportWriter.Outcome;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;

/// Counts what would become of records, from the hashes that the store has and those seen so far.
final class Preview {

    private final CurationStore store;
    private final LabelScheme scheme;
    private final ImportTally tally;
    private final Map<String, SequencedSet<String>> known = new HashMap<>();
    private final Map<String, List<FieldState>> fields = new HashMap<>();

    Preview(CurationStore store, LabelScheme scheme, ImportTally tally) {
        this.store = store;
        this.scheme = scheme;
        this.tally = tally;
        store.sources()
                .forEachHash((conversation, hash) ->
                        known.computeIfAbsent(conversation, id -> new LinkedHashSet<>()).add(hash));
        for (String conversation : store.sources().conflicting()) {
            fields.put(conversation, store.state().fields(conversation));
        }
    }

    void add(Path file, RecordPipe.Item item) {
        switch (item.sourceRecord()) {
            case SourceRecord.Accepted accepted -> {
                String hash = HexFormat.of().formatHex(Objects.requireNonNull(item.sha256()));
                tally.count(
                        outcome(accepted.conversation().id(), hash),
                        Fold.unedited(accepted.conversation(), scheme),
                        file,
                        accepted.line(),
                        hash);
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
        SequencedSet<String> hashes =
                known.computeIfAbsent(conversation, id -> new LinkedHashSet<>());
        if (!hashes.add(hash)) {
            List<FieldState> set = fields.getOrDefault(conversation, List.of());
            return SourceChoice.of(hashes, set).isSettled(hash)
                    ? Outcome.IDENTICAL
                    : Outcome.CONFLICTING_STILL;
        }
        if (hashes.size() == 1) {
            return Outcome.IMPORTED;
        }
        Target whole = new Target.OfConversation(conversation);
        boolean isChosen =
                store.state()
                        .field(whole, Field.SOURCE)
                        .map(FieldState::value)
                        .map(Value::textOf)
                        .filter(hash::equals)
                        .isPresent();
        return isChosen ? Outcome.CHOSEN : Outcome.CONFLICTING;
    }
}
