package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.scheme.SchemeService;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.WriteTransaction;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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

    /// Follows acts on many conversations. Called on the thread that writes; what it throws ends the
    /// whole, and nothing is done.
    @FunctionalInterface
    public interface Progress {

        /// Nobody watches.
        Progress NONE = done -> {};

        /// How many acts, or revisions to be taken back, are behind.
        void advanced(long done);
    }

    /// Does acts in order, each seeing what the ones before it did.
    ///
    /// @param curator who does them
    /// @param title what they are together, in words for the menu of undo
    /// @throws ActsRefused when one or more cannot be done; then none is
    public Applied apply(String curator, String title, List<Act> acts) {
        return applyAll(curator, title, acts, Progress.NONE);
    }

    /// Does any number of acts, as [#apply(String, String, List)]. A conversation is written and
    /// forgotten some time after the acts have moved on to others, so those of one conversation had
    /// better come together.
    ///
    /// @param acts made one after the other, as they are done
    /// @param progress told after each act; throws to end it
    /// @throws ActsRefused when one or more cannot be done; then none is
    public Applied applyAll(
            String curator, String title, Iterable<? extends Act> acts, Progress progress) {
        return write(
                curator,
                transaction -> {
                    ActSession session =
                            session(transaction, curator, RevisionGroup.Kind.ACT, title, null);
                    List<ActsRefused.Refusal> refusals = performAll(session, acts, progress);
                    if (!refusals.isEmpty()) {
                        throw new ActsRefused(refusals);
                    }
                    return session.commit();
                });
    }

    /// What would be refused if acts were done; does none of them.
    public List<ActsRefused.Refusal> refusals(String curator, List<Act> acts) {
        try {
            write(
                    curator,
                    transaction -> {
                        ActSession session =
                                session(transaction, curator, RevisionGroup.Kind.ACT, "", null);
                        throw new Rehearsed(performAll(session, acts, Progress.NONE));
                    });
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

    private static List<ActsRefused.Refusal> performAll(
            ActSession session, Iterable<? extends Act> acts, Progress progress) {
        List<ActsRefused.Refusal> refusals = new ArrayList<>();
        int index = 0;
        for (Act act : acts) {
            try {
                session.perform(act);
            } catch (ActRefused refused) {
                refusals.add(new ActsRefused.Refusal(index, refused.field(), refused.getMessage()));
            }
            progress.advanced(++index);
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
        return undo(curator, Progress.NONE);
    }

    /// The same, for an act on many conversations.
    ///
    /// @param progress told after each revision; throws to end it
    public Applied undo(String curator, Progress progress) {
        return write(
                curator,
                transaction -> {
                    UndoStack.Next next =
                            UndoStack.nextUndo(transaction::newestGroups)
                                    .orElseThrow(
                                            () -> new ActRefused(null, "there is nothing to undo"));
                    ActSession session =
                            session(
                                    transaction,
                                    curator,
                                    RevisionGroup.Kind.UNDO,
                                    next.title(),
                                    next.group());
                    session.takeBack(next.group(), progress);
                    return session.commit();
                });
    }

    /// Does the act again that was undone last.
    ///
    /// @throws ActRefused when there is nothing to redo, or a curator elsewhere has changed the same
    ///     field since
    public Applied redo(String curator) {
        return redo(curator, Progress.NONE);
    }

    /// The same, for an act on many conversations.
    ///
    /// @param progress told after each revision; throws to end it
    public Applied redo(String curator, Progress progress) {
        return write(
                curator,
                transaction -> {
                    UndoStack.Next next =
                            UndoStack.nextRedo(transaction::newestGroups)
                                    .orElseThrow(
                                            () -> new ActRefused(null, "there is nothing to redo"));
                    ActSession session =
                            session(
                                    transaction,
                                    curator,
                                    RevisionGroup.Kind.REDO,
                                    next.title(),
                                    next.group());
                    session.doAgain(next.group(), progress);
                    return session.commit();
                });
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

    private Applied write(String curator, Function<WriteTransaction, Applied> work) {
        if (curator.isBlank()) {
            throw new ActRefused("curator", "an act needs the name of who does it");
        }
        return store.write(work);
    }

    private ActSession session(
            WriteTransaction transaction,
            String curator,
            RevisionGroup.Kind kind,
            String title,
            @Nullable UUID subject) {
        RevisionGroup group =
                new RevisionGroup(UUID.randomUUID(), kind, title, subject, transaction.storeId());
        return new ActSession(transaction, schemes, group, curator, clock.instant());
    }
}
