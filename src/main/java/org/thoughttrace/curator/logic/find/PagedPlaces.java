package org.thoughttrace.curator.logic.find;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.model.Passage;
import org.thoughttrace.curator.model.TextQuery;
import org.thoughttrace.curator.store.PassageStore;
import org.thoughttrace.curator.store.Passages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/// The places of a filter that is nothing but words, read out of the store's index a batch at a time:
/// the first are known at once, however many there are.
final class PagedPlaces implements HitPlaces {

    private static final int BATCH = 500;

    private final Filter.Text text;
    private final TextQuery query;
    private final List<Indexed> rows;
    private final PassageStore store;
    private final List<HitPlace> known = new ArrayList<>();

    /// Those of the conversation that the last batch ended in.
    private final TreeSet<HitPlace> unfinished = new TreeSet<>(HitPlace.READING);

    private @Nullable Passage last;
    private boolean isAll;
    private @Nullable HitCount count;

    /// @param rows all conversations, in order
    PagedPlaces(Filter.Text text, List<Indexed> rows, PassageStore store) {
        this.text = text;
        this.query = TextTest.query(text);
        this.rows = rows;
        this.store = store;
    }

    @Override
    public List<HitPlace> first(int wanted) {
        while (known.size() < wanted && !isAll) {
            readOn();
        }
        return Collections.unmodifiableList(known);
    }

    private void readOn() {
        List<Passage> batch = store.first(query, last, BATCH);
        for (Passage passage : batch) {
            if (last != null && last.position() != passage.position()) {
                finish();
            }
            last = passage;
            Indexed row = rowAt(passage.position());
            if (row != null && isHit(row, passage)) {
                unfinished.add(new HitPlace.Current(row, passage));
            }
        }
        isAll = batch.size() < BATCH;
        if (isAll) {
            finish();
        }
    }

    private void finish() {
        known.addAll(unfinished);
        unfinished.clear();
    }

    @Override
    public synchronized HitCount count() {
        HitCount counted = count;
        if (counted == null) {
            counted = counted(store.matching(query));
            count = counted;
        }
        return counted;
    }

    private HitCount counted(Passages passages) {
        int hits = 0;
        int conversations = 0;
        long counted = -1;
        Indexed row = null;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (row == null || row.position() != passage.position()) {
                row = rowAt(passage.position());
            }
            if (row != null && isHit(row, passage)) {
                hits++;
                if (counted != passage.position()) {
                    counted = passage.position();
                    conversations++;
                }
            }
        }
        return new HitCount(hits, conversations);
    }

    /// Texts may have come in after the facts were read; those are no hits yet.
    private boolean isHit(Indexed row, Passage passage) {
        int there =
                switch (passage.kind()) {
                    case MESSAGE -> row.facts().turns().size();
                    case THOUGHT -> row.facts().thoughts().size();
                    case SUMMARY, EXPECTATION, NOTE -> 1;
                };
        return passage.place() <= there && CurrentTextTest.isLookedAt(text.field(), row, passage);
    }

    private @Nullable Indexed rowAt(long position) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long found = rows.get(middle).position();
            if (found == position) {
                return rows.get(middle);
            }
            if (found < position) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }
}
