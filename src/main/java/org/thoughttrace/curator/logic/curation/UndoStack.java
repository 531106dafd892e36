package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.model.RevisionGroup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which group undo and redo take next. It is a reading of the log, so it outlives a restart.
public final class UndoStack {

    private final Deque<RevisionGroup> done = new ArrayDeque<>();
    private final Deque<RevisionGroup> undone = new ArrayDeque<>();

    private UndoStack() {}

    /// Reads the groups that a store made, in their order; groups made elsewhere are passed over.
    public static UndoStack of(List<RevisionGroup> groups, UUID store) {
        UndoStack stack = new UndoStack();
        for (RevisionGroup group : groups) {
            if (group.madeIn().equals(store)) {
                stack.add(group);
            }
        }
        return stack;
    }

    /// Takes note of a group that was appended: an act ends redo, an undo and a redo move the act
    /// they name.
    void add(RevisionGroup group) {
        switch (group.kind()) {
            case ACT -> {
                done.push(group);
                undone.clear();
            }
            case UNDO -> move(done, undone, group);
            case REDO -> move(undone, done, group);
        }
    }

    private static void move(
            Deque<RevisionGroup> from, Deque<RevisionGroup> to, RevisionGroup mover) {
        RevisionGroup top = from.peek();
        if (top != null && top.id().equals(mover.subject())) {
            to.push(from.pop());
        }
    }

    /// The act that undo takes back next.
    public Optional<RevisionGroup> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    /// The act that redo does again next.
    public Optional<RevisionGroup> nextRedo() {
        return Optional.ofNullable(undone.peek());
    }
}
