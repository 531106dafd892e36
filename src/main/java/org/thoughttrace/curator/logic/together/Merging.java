package org.thoughttrace.curator.logic.together;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.BundleException;
import org.thoughttrace.curator.exchange.BundleLine;
import org.thoughttrace.curator.exchange.BundleLines;
import org.thoughttrace.curator.exchange.BundleReader;
import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.curation.ActRefused;
import org.thoughttrace.curator.logic.curation.Arrivals;
import org.thoughttrace.curator.logic.curation.SharedNames;
import org.thoughttrace.curator.logic.scheme.SchemeService;
import org.thoughttrace.curator.logic.subset.SharedName;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.model.VanishedLine;
import org.thoughttrace.curator.store.LogTransfer;
import org.thoughttrace.curator.store.WriteTransaction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The taking in of some bundles within one transaction.
final class Merging {

    private static final int STEP = 200;

    private final WriteTransaction transaction;
    private final Watch watch;
    private final long total;
    private final LabelScheme scheme;
    private final Arrivals arrivals;
    private final @Nullable Rebase rebase;
    private final DataSide dataSide;
    private final Set<String> sharedBefore;
    private final Set<UUID> read = new HashSet<>();
    private final Map<String, Set<Target>> targets = new LinkedHashMap<>();
    private final List<MergeReport.Unmatched> unmatched = new ArrayList<>();
    private long revisions;
    private long added;
    private long known;
    private long vanished;

    /// @param rebaseOn the hash of the data here where work on others is taken; null where not
    /// @param dataSide speaks for the data where such work found something else
    Merging(
            WriteTransaction transaction,
            SchemeService schemes,
            @Nullable String rebaseOn,
            DataSide dataSide,
            Watch watch,
            long total) {
        this.dataSide = dataSide;
        this.transaction = transaction;
        this.watch = watch;
        this.total = total;
        this.scheme = schemes.of(transaction.field(new Target.OfStore(), Field.SCHEME));
        this.sharedBefore =
                SharedNames.in(transaction).stream()
                        .map(SharedName::told)
                        .collect(Collectors.toSet());
        this.arrivals = new Arrivals(transaction, schemes);
        this.rebase = rebaseOn == null ? null : new Rebase(transaction, schemes, scheme, rebaseOn);
    }

    /// Where lines come from.
    ///
    /// @param file the name of the bundle
    /// @param curator who takes it in
    record Origin(String file, Instant at, String curator) {
        private VanishedLine vanished(BundleLine line, String reason) {
            return new VanishedLine(
                    line.revision().id(), BundleLines.text(line), reason, file, at, curator);
        }
    }

    long added() {
        return added;
    }

    long known() {
        return known;
    }

    /// Takes all lines of a bundle.
    ///
    /// @param from what is remembered of it with what finds no place
    /// @throws BundleException when one is wrong
    void take(BundleReader bundle, Origin from) throws BundleException {
        for (BundleLine line = bundle.next(); line != null; line = bundle.next()) {
            if (watch.isCancelled()) {
                throw new TogetherStopped("Cancelled; nothing was taken in.", null);
            }
            requireIntact(bundle, line);
            revisions++;
            if (rebase == null) {
                add(bundle, line, line.revision());
            } else {
                rebased(bundle, line, rebase.take(line), from);
            }
            if (revisions % STEP == 0 || revisions == total) {
                watch.advanced(revisions, total);
            }
        }
    }

    private static void requireIntact(BundleReader bundle, BundleLine line) throws BundleException {
        if (!LogTransfer.hash(line.group()).equals(line.groupHash())) {
            throw bundle.fault("act", "the act is not as it was written: fetch the bundle again");
        }
        if (!LogTransfer.hash(line.revision()).equals(line.revisionHash())) {
            throw bundle.fault(
                    null, "the revision is not as it was written: fetch the bundle again");
        }
    }

    private void rebased(BundleReader bundle, BundleLine line, Rebase.Outcome outcome, Origin from)
            throws BundleException {
        Revision revision = line.revision();
        switch (outcome) {
            case Rebase.Outcome.Applies(Revision here) -> {
                add(bundle, line, here);
                transaction.forgetVanished(revision.id());
            }
            case Rebase.Outcome.Vanished(String reason) -> {
                unmatched.add(
                        new MergeReport.Unmatched(
                                revision, reason, MergeReport.Unmatched.Place.LEFT));
                if (transaction.keepVanished(from.vanished(line, reason))) {
                    vanished++;
                }
            }
            case Rebase.Outcome.Contested(Revision here, Value data) -> {
                add(bundle, line, here);
                transaction.forgetVanished(revision.id());
                if (!Objects.equals(here.after(), data)) {
                    Revision ofData = dataSide.at(here.target(), here.field(), data);
                    arrivals.add(ofData, dataSide.group());
                }
            }
        }
    }

    private void add(BundleReader bundle, BundleLine line, Revision here) throws BundleException {
        String conversation = here.target().conversation();
        if (conversation != null
                && !targets.containsKey(conversation)
                && transaction.versions(conversation).isEmpty()) {
            throw bundle.fault(
                    "conversation",
                    "the store holds the same data and has no conversation \""
                            + conversation
                            + "\": the bundle was not written by this program");
        }
        try {
            if (arrivals.add(here, line.group()) == LogTransfer.Arrival.NEW) {
                added++;
            } else {
                known++;
            }
        } catch (LogTransfer.OtherContent other) {
            throw bundle.fault("uuid", String.valueOf(other.getMessage()));
        } catch (ActRefused unreadable) {
            throw bundle.fault(unreadable.field(), String.valueOf(unreadable.getMessage()));
        }
        read.add(here.id());
        if (conversation != null) {
            targets.computeIfAbsent(conversation, id -> new LinkedHashSet<>()).add(here.target());
        }
    }

    /// Brings the state into step and says what came of it.
    MergeReport finish() {
        Set<String> changed = arrivals.finish();
        targets.forEach(this::findUnmatched);
        return new MergeReport(
                revisions, added, known, conflicts(), unmatched, vanished, changed, notes());
    }

    /// What is called as something else is since these bundles came.
    private List<String> notes() {
        return SharedNames.in(transaction).stream()
                .map(SharedName::told)
                .filter(told -> !sharedBefore.contains(told))
                .map(Failures::asSentence)
                .toList();
    }

    private List<Conflict> conflicts() {
        ConflictReader reader = new ConflictReader(transaction::revision, transaction::isUndo);
        List<Conflict> conflicts = new ArrayList<>();
        for (FieldState state : transaction.fieldsInConflict()) {
            if (state.heads().stream().anyMatch(read::contains)) {
                conflicts.add(reader.read(state));
            }
        }
        return conflicts;
    }

    /// What is in the log now and does not show, because the version of the source that counts here
    /// lacks its turn, or the bundle the revision that made what it is about.
    private void findUnmatched(String conversation, Set<Target> named) {
        Home home = Home.of(transaction, conversation, scheme).orElseThrow();
        for (Target target : named) {
            lacking(home, target)
                    .ifPresent(reason ->
                            transaction.revisions(conversation).stream()
                                    .filter(revision -> revision.target().equals(target))
                                    .filter(revision -> read.contains(revision.id()))
                                    .forEach(revision ->
                                            unmatched.add(
                                                    new MergeReport.Unmatched(
                                                            revision,
                                                            reason,
                                                            MergeReport.Unmatched.Place.KEPT))));
        }
    }

    private Optional<String> lacking(Home home, Target target) {
        boolean isThere =
                switch (target) {
                    case Target.OfMessage(String _, int turn) -> home.hasTurn(turn);
                    case Target.OfThought(String _, ThoughtId.Source id) -> home.hasThought(id);
                    case Target.OfThought _, Target.OfFlag _, Target.OfRewrite _ ->
                            transaction.field(target, Field.ADDED).isPresent();
                    default -> true;
                };
        return isThere
                ? Optional.empty()
                : Optional.of(
                        target instanceof Target.OfMessage
                                ? "this version of the conversation has no such turn"
                                : "what it is about was added by a revision that is not here");
    }
}
