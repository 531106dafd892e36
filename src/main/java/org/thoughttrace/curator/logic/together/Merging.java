package org.thoughttrace.curator.logic.together;

import org.thoughttrace.curator.exchange.bundle.BundleException;
import org.thoughttrace.curator.exchange.bundle.BundleHeader;
import org.thoughttrace.curator.exchange.bundle.BundleLine;
import org.thoughttrace.curator.exchange.bundle.BundleLines;
import org.thoughttrace.curator.exchange.bundle.BundleReader;
import org.thoughttrace.curator.exchange.named.LabelSchemeException;
import org.thoughttrace.curator.exchange.named.LabelSchemeJson;
import org.thoughttrace.curator.logic.Amounts;
import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.curation.ActRefused;
import org.thoughttrace.curator.logic.curation.Arrivals;
import org.thoughttrace.curator.logic.curation.SharedNames;
import org.thoughttrace.curator.logic.curation.Unshown;
import org.thoughttrace.curator.logic.named.SharedName;
import org.thoughttrace.curator.logic.scheme.SchemeService;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.VanishedLine;
import org.thoughttrace.curator.store.LogTransfer;
import org.thoughttrace.curator.store.WriteTransaction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private final Rebase rebase;
    private final String dataset;
    private final Set<String> sharedBefore;
    private final Set<UUID> read = new HashSet<>();
    private final Set<String> conversations = new LinkedHashSet<>();
    private final List<MergeReport.Unmatched> unmatched = new ArrayList<>();
    private long revisions;
    private long added;
    private long known;
    private long placed;
    private final Set<UUID> vanished = new HashSet<>();

    /// @param dataset the hash of the data here
    Merging(
            WriteTransaction transaction,
            SchemeService schemes,
            String dataset,
            Watch watch,
            long total) {
        this.transaction = transaction;
        this.dataset = dataset;
        this.watch = watch;
        this.total = total;
        this.scheme = schemes.of(transaction.field(new Target.OfStore(), Field.SCHEME));
        this.sharedBefore =
                SharedNames.in(transaction).stream()
                        .map(SharedName::told)
                        .collect(Collectors.toSet());
        this.arrivals = new Arrivals(transaction, schemes);
        this.rebase = new Rebase(transaction, schemes, scheme);
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

    /// How many have come at last of those that had found no place before these bundles.
    long placed() {
        return placed;
    }

    /// Takes all lines of a bundle; work on other data is applied anew.
    ///
    /// @param from what is remembered of it with what finds no place
    /// @throws BundleException when one is wrong
    void take(BundleReader bundle, Origin from) throws BundleException {
        boolean isOfTheseData = bundle.header().dataset().equals(dataset);
        rebase.under(schemeOf(bundle.header()));
        for (BundleLine line = bundle.next(); line != null; line = bundle.next()) {
            if (watch.isCancelled()) {
                throw new TogetherStopped("Cancelled; nothing was taken in.", null);
            }
            requireIntact(bundle, line);
            revisions++;
            if (isOfTheseData) {
                add(bundle, line, line.revision());
            } else {
                rebased(bundle, line, from);
            }
            if (revisions % STEP == 0 || revisions == total) {
                watch.advanced(revisions, total);
            }
        }
    }

    /// The scheme under which a bundle was written; the one here where it cannot be read.
    private LabelScheme schemeOf(BundleHeader header) {
        try {
            return LabelSchemeJson.read(header.scheme());
        } catch (LabelSchemeException unreadable) {
            return scheme;
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

    /// What an older release said is no curator's act: the data here speak for themselves.
    private void rebased(BundleReader bundle, BundleLine line, Origin from) throws BundleException {
        Revision revision = line.revision();
        if (revision.isOfNewRelease()) {
            known++;
            return;
        }
        switch (rebase.take(line)) {
            case Rebase.Outcome.Applies applies -> {
                if (isHereAlready(revision, applies.revision())) {
                    known++;
                    noteRead(applies.revision());
                } else {
                    add(bundle, line, applies.revision());
                }
                speak(applies);
                transaction.forgetVanished(revision.id());
            }
            case Rebase.Outcome.Vanished(String reason) -> {
                unmatched.add(
                        new MergeReport.Unmatched(
                                revision, reason, MergeReport.Unmatched.Place.LEFT));
                if (transaction.keepVanished(from.vanished(line, reason))) {
                    vanished.add(revision.id());
                }
            }
        }
    }

    /// One that is not the same here has a UUID that stands for it in these data, whatever an earlier
    /// version of the program wrote of its parents.
    private boolean isHereAlready(Revision revision, Revision here) {
        return !here.id().equals(revision.id()) && transaction.revision(here.id()).isPresent();
    }

    /// Lets the data say what they say, beside a revision that says something else. Whether that is a
    /// conflict follows from all revisions of the field.
    private void speak(Rebase.Outcome.Applies applies) {
        Revision here = applies.revision();
        applies.contradicted()
                .ifPresent(contradicted ->
                        arrivals.add(
                                DataSide.at(here.target(), here.field(), contradicted.data()),
                                DataSide.GROUP));
    }

    /// Looks again at what has found no place so far: what it builds on may have come, or its
    /// conversation. In the order of the log, in which what was added comes before what is about it.
    void placeWhatWaits() {
        List<BundleLine> waiting =
                transaction.vanished().stream()
                        .map(Vanished::line)
                        .sorted(Comparator.comparing(BundleLine::revision, Revision.ORDER))
                        .toList();
        for (BundleLine line : waiting) {
            if (rebase.take(line) instanceof Rebase.Outcome.Applies applies) {
                place(line, applies);
            }
        }
    }

    private void place(BundleLine line, Rebase.Outcome.Applies applies) {
        UUID id = line.revision().id();
        Revision here = applies.revision();
        boolean isNew = false;
        if (!isHereAlready(line.revision(), here)) {
            try {
                isNew = arrivals.add(here, line.group()) == LogTransfer.Arrival.NEW;
            } catch (LogTransfer.OtherContent | ActRefused unfit) {
                // It stays where it is listed; nothing else depends on it.
                return;
            }
        }
        noteRead(here);
        speak(applies);
        transaction.forgetVanished(id);
        vanished.remove(id);
        int before = unmatched.size();
        unmatched.removeIf(found -> found.revision().id().equals(id));
        int ofThese = before - unmatched.size();
        if (ofThese == 0) {
            placed++;
        } else {
            added += isNew ? 1 : 0;
            known += ofThese - (isNew ? 1 : 0);
        }
    }

    private void add(BundleReader bundle, BundleLine line, Revision here) throws BundleException {
        String conversation = here.target().conversation();
        if (conversation != null
                && !conversations.contains(conversation)
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
        noteRead(here);
    }

    private void noteRead(Revision here) {
        String conversation = here.target().conversation();
        read.add(here.id());
        if (conversation != null) {
            conversations.add(conversation);
        }
    }

    /// Brings the state into step and says what came of it.
    MergeReport finish() {
        Set<String> changed = arrivals.finish();
        conversations.forEach(this::findUnmatched);
        return new MergeReport(
                revisions, added, known, conflicts(), unmatched, vanished.size(), changed, notes());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (placed > 0) {
            notes.add(
                    Amounts.of(placed, "change")
                            + " that had found no place before "
                            + (placed == 1 ? "has" : "have")
                            + " one now.");
        }
        // What is called as something else is since these bundles came.
        SharedNames.in(transaction).stream()
                .map(SharedName::told)
                .filter(told -> !sharedBefore.contains(told))
                .map(Failures::asSentence)
                .forEach(notes::add);
        return notes;
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
    private void findUnmatched(String conversation) {
        Map<Target, Map<Field, String>> reasons = new HashMap<>();
        for (Unshown.Found found :
                Unshown.in(transaction.versions(conversation), transaction.fields(conversation))) {
            reasons.computeIfAbsent(found.state().target(), _ -> new HashMap<>())
                    .put(found.state().field(), found.reason());
        }
        if (reasons.isEmpty()) {
            return;
        }
        for (Revision revision : transaction.revisions(conversation)) {
            String reason = reasons.getOrDefault(revision.target(), Map.of()).get(revision.field());
            if (reason != null && read.contains(revision.id()) && !revision.isOfNewRelease()) {
                unmatched.add(
                        new MergeReport.Unmatched(
                                revision, reason, MergeReport.Unmatched.Place.KEPT));
            }
        }
    }
}
