package org.thoughttrace.curator.logic.find;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.store.FactStore;
import org.thoughttrace.curator.store.FactStore.Changes;
import org.thoughttrace.curator.store.FactStore.Stamp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The facts of all conversations in memory. Before each question it looks whether the store has gone
/// on, here or in another program, and reads anew what changed; so nobody has to tell it. Safe on
/// several threads.
final class ConversationIndex {

    private final FactStore store;
    private @Nullable Stamp stamp;
    private List<Indexed> rows = List.of();

    ConversationIndex(FactStore store) {
        this.store = store;
    }

    /// All conversations in the order of import, as they stand now. The list never changes.
    synchronized List<Indexed> rows() {
        Stamp now = store.stamp();
        if (stamp == null) {
            rows = read();
        } else if (!now.equals(stamp)) {
            rows =
                    switch (store.changedSince(stamp)) {
                        case Changes.Everything() -> read();
                        case Changes.Of(List<Long> positions) -> replaced(positions);
                    };
        }
        if (!now.equals(stamp)) {
            rows = marked(store.openVersions());
        }
        stamp = now;
        return rows;
    }

    private List<Indexed> read() {
        return store.all().stream().map(facts -> new Indexed(facts, false)).toList();
    }

    /// The rows, each with the mark it should have: few have one, so few are made anew.
    private List<Indexed> marked(Set<String> open) {
        if (open.isEmpty() && rows.stream().noneMatch(Indexed::hasOpenVersions)) {
            return rows;
        }
        return rows.stream()
                .map(row -> {
                    boolean isOpen = open.contains(row.facts().id());
                    return row.hasOpenVersions() == isOpen ? row : new Indexed(row.facts(), isOpen);
                })
                .toList();
    }

    private List<Indexed> replaced(List<Long> positions) {
        List<Indexed> all = new ArrayList<>(rows);
        for (ConversationFacts facts : store.of(positions)) {
            Indexed row = new Indexed(facts, false);
            int at =
                    Collections.binarySearch(all, row, Comparator.comparingLong(Indexed::position));
            if (at >= 0) {
                all.set(at, row);
            } else {
                all.add(-at - 1, row);
            }
        }
        return Collections.unmodifiableList(all);
    }
}
