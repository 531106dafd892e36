package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.logic.scheme.SchemeService;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.WriteTransaction;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/// Does acts, takes them back, and does them again. Each call is one transaction and one group of
/// revisions: when it returns, everything is in the file; when it throws, nothing is.
public final class CurationService {

    private final CurationStore store;
    private final SchemeService schemes;
    private final InstantSource clock;

    /// A service on an open store.
    public CurationService(CurationStore store, SchemeService schemes, InstantSource clock) {
        this.store = store;
        this.schemes = schemes;
        this.clock = clock;
    }

    /// Does acts in order, each seeing what the ones before it did.
    ///
    /// @param curator who does them
    /// @param title what they are together, in words for the menu of undo
    /// @throws ActsRefused when one or more cannot be done; then none is
    public Applied apply(String curator, String title, List<Act> acts) {
        return record(
                (transaction, session) -> {
                    List<ActsRefused.Refusal> refusals = performAll(session, acts);
                    if (!refusals.isEmpty()) {
                        throw new ActsRefused(refusals);
                    }
                    return session.commit(RevisionGroup.Kind.ACT, title, null);
                },
                curator);
    }

    /// What would be refused if acts were done; does none of them.
    public List<ActsRefused.Refusal> refusals(String curator, List<Act> acts) {
        try {
            record(
                    (transaction, session) -> {
                        throw new Rehearsed(performAll(session, acts));
                    },
                    curator);
            return List.of();
        } catch (Rehearsed rehearsed) {
            return rehearsed.refusals;
        }
    }

    /// Ends a transaction in which acts were only tried.
    private static final class Rehearsed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<ActsRefused.Refusal> refusals;

        Rehearsed(List<ActsRefused.Refusal> refusals) {
            this.refusals = refusals;
        }
    }

    private static List<ActsRefused.Refusal> performAll(ActSession session, List<Act> acts) {
        List<ActsRefused.Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            try {
                session.perform(acts.get(i));
            } catch (ActRefused refused) {
                refusals.add(new ActsRefused.Refusal(i, refused.field(), refused.getMessage()));
            }
        }
        return refusals;
    }

    /// Does one act.
    ///
    /// @throws ActsRefused when it cannot be done
    public Applied apply(String curator, Act act) {
        return apply(curator, ActTitles.of(act), List.of(act));
    }

    /// Takes the newest act of this store back.
    ///
    /// @throws ActRefused when there is nothing to undo, or a curator elsewhere has changed the same
    ///     field since
    public Applied undo(String curator) {
        return record(
                (transaction, session) -> {
                    UndoStack.Next next =
                            UndoStack.nextUndo(transaction::newestGroups)
                                    .orElseThrow(
                                            () -> new ActRefused(null, "there is nothing to undo"));
                    session.takeBack(next.group());
                    return session.commit(RevisionGroup.Kind.UNDO, next.title(), next.group());
                },
                curator);
    }

    /// Does the act again that was undone last.
    ///
    /// @throws ActRefused when there is nothing to redo, or a curator elsewhere has changed the same
    ///     field since
    public Applied redo(String curator) {
        return record(
                (transaction, session) -> {
                    UndoStack.Next next =
                            UndoStack.nextRedo(transaction::newestGroups)
                                    .orElseThrow(
                                            () -> new ActRefused(null, "there is nothing to redo"));
                    session.doAgain(next.group());
                    return session.commit(RevisionGroup.Kind.REDO, next.title(), next.group());
                },
                curator);
    }

    /// What undo would take back, in words; empty for nothing.
    public Optional<String> undoTitle() {
        return UndoStack.nextUndo(this::newestGroups).map(UndoStack.Next::title);
    }

    /// What redo would do again, in words; empty for nothing.
    public Optional<String> redoTitle() {
        return UndoStack.nextRedo(this::newestGroups).map(UndoStack.Next::title);
    }

    private void newestGroups(Predicate<RevisionGroup> wantsMore) {
        store.log().newestGroups(store.info().id(), wantsMore);
    }

    private Applied record(BiFunction<WriteTransaction, ActSession, Applied> work, String curator) {
        if (curator.isBlank()) {
            throw new ActRefused("curator", "an act needs the name of who does it");
        }
        return store.write(transaction ->
                work.apply(
                        transaction,
                        new ActSession(transaction, schemes, curator, clock.instant())));
    }
}
