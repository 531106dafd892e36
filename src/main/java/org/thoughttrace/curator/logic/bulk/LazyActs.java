package org.thoughttrace.curator.logic.bulk;

import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.find.Candidate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/// The acts on one conversation after the other: only those of one are held.
final class LazyActs implements Iterator<Act> {

    private final Iterator<Candidate> conversations;
    private final Steps steps;
    private final Deque<Act> next = new ArrayDeque<>();

    LazyActs(Iterator<Candidate> conversations, Steps steps) {
        this.conversations = conversations;
        this.steps = steps;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && conversations.hasNext()) {
            steps.of(conversations.next(), this::take);
        }
        return !next.isEmpty();
    }

    private void take(BulkStep step) {
        if (step instanceof BulkStep.Change(Act act)) {
            next.add(act);
        }
    }

    @Override
    public Act next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return next.remove();
    }
}
