package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.RevisionGroup;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Which act undo and redo take next. It is a reading of the log from its newest end, so it outlives
/// a restart and looks no further back than it must.
final class UndoStack {

    /// An act, by the group that made it.
    record Next(UUID group, String title) {}

    private UndoStack() {}

    /// The newest act that is done: each undo on the way takes back one act or redo before it.
    ///
    /// @param groups shows the groups that the store made, the newest first
    static Optional<Next> nextUndo(Consumer<Predicate<RevisionGroup>> groups) {
        Search search = new Search();
        groups.accept(group ->
                switch (group.kind()) {
                    case UNDO -> search.passOver();
                    case ACT -> search.takeOrPass(new Next(group.id(), group.title()));
                    case REDO -> search.takeOrPass(subjectOf(group));
                });
        return search.found();
    }

    /// The act that was undone last and not done again, unless a new act came since.
    ///
    /// @param groups shows the groups that the store made, the newest first
    static Optional<Next> nextRedo(Consumer<Predicate<RevisionGroup>> groups) {
        Search search = new Search();
        groups.accept(group ->
                switch (group.kind()) {
                    case REDO -> search.passOver();
                    case UNDO -> search.takeOrPass(subjectOf(group));
                    case ACT -> false;
                });
        return search.found();
    }

    private static Next subjectOf(RevisionGroup group) {
        return new Next(Objects.requireNonNull(group.subject()), group.title());
    }

    /// Each method says whether to look further.
    private static final class Search {
        private int toPass;
        private @Nullable Next next;

        boolean passOver() {
            toPass++;
            return true;
        }

        boolean takeOrPass(Next candidate) {
            if (toPass > 0) {
                toPass--;
                return true;
            }
            next = candidate;
            return false;
        }

        Optional<Next> found() {
            return Optional.ofNullable(next);
        }
    }
}
