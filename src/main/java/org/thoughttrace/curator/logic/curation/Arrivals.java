package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.logic.scheme.SchemeService;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.LogTransfer;
import org.thoughttrace.curator.store.WriteTransaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/// Takes revisions of other stores into the log, within one transaction, and brings the state of
/// what they concern into step. The state follows from the set of revisions alone: in whatever order
/// and however often they come, it ends the same.
public final class Arrivals {

    private final WriteTransaction transaction;
    private final SchemeService schemes;
    private final Set<Place> touchedInStore = new LinkedHashSet<>();
    private final Map<String, Set<Place>> touched = new LinkedHashMap<>();

    /// A field of something.
    private record Place(Target target, Field field) {
        static Place of(Revision revision) {
            return new Place(revision.target(), revision.field());
        }
    }

    /// Begins to take revisions in.
    public Arrivals(WriteTransaction transaction, SchemeService schemes) {
        this.transaction = transaction;
        this.schemes = schemes;
    }

    /// Takes one in; what it changes shows after [#finish()].
    ///
    /// @throws LogTransfer.OtherContent when its UUID is known with other content
    /// @throws ActRefused when it holds what no program of this kind can have written
    public LogTransfer.Arrival add(Revision revision, RevisionGroup group) {
        ForeignValues.require(revision);
        LogTransfer.Arrival arrival = transaction.arrive(revision, group);
        if (arrival == LogTransfer.Arrival.NEW) {
            String conversation = revision.target().conversation();
            Set<Place> places =
                    conversation == null
                            ? touchedInStore
                            : touched.computeIfAbsent(conversation, id -> new HashSet<>());
            places.add(Place.of(revision));
        }
        return arrival;
    }

    /// Brings the state into step.
    ///
    /// @return the conversations of which something else stands now
    public SequencedSet<String> finish() {
        LabelScheme before = scheme();
        for (FieldState state : states(transaction.storeRevisions(), touchedInStore)) {
            transaction.putField(state);
        }
        WorkInHand work = new WorkInHand(transaction, before);
        LabelScheme now = scheme();
        if (!now.equals(before)) {
            work.use(now);
        }
        touched.forEach((conversation, places) -> show(work, now, conversation, places));
        return work.finish();
    }

    private LabelScheme scheme() {
        return schemes.of(transaction.field(new Target.OfStore(), Field.SCHEME));
    }

    private void show(WorkInHand work, LabelScheme scheme, String id, Set<Place> places) {
        Working working = work.conversation(id);
        for (FieldState state : states(transaction.revisions(id), places)) {
            work.put(state);
            working.states().put(state);
            if (state.field().equals(Field.SOURCE)) {
                working.chooseSource(
                        ActRunner.sourceOf(transaction.versions(id), Value.textOf(state.value())));
            }
        }
        working.refold(scheme);
    }

    private static List<FieldState> states(List<Revision> revisions, Set<Place> wanted) {
        Map<Place, List<Revision>> byPlace = new LinkedHashMap<>();
        for (Revision revision : revisions) {
            Place place = Place.of(revision);
            if (wanted.contains(place)) {
                byPlace.computeIfAbsent(place, found -> new ArrayList<>()).add(revision);
            }
        }
        return byPlace.values().stream().map(FieldState::of).toList();
    }
}
