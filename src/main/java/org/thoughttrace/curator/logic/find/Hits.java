package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.model.Passage;
import org.thoughttrace.curator.model.Phrase;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.FactStore.Stamp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The texts in which the words of a filter stand, in the order of import and of reading. They are
/// found and read from the store as far as somebody looks. Safe on several threads.
public final class Hits {

    private final HitPlaces places;
    private final List<Phrase> phrases;
    private final CurationStore store;
    private final Library library;
    private final Stamp stamp;

    /// @param stamp of the store before it was asked
    Hits(
            HitPlaces places,
            List<Phrase> phrases,
            CurationStore store,
            Library library,
            Stamp stamp) {
        this.places = places;
        this.phrases = phrases;
        this.store = store;
        this.library = library;
        this.stamp = stamp;
    }

    /// Those of one conversation, or some of them.
    ///
    /// @param count how many there are in the conversation
    public record Group(String conversation, int count, List<Hit> hits) {
        public Group {
            hits = List.copyOf(hits);
        }
    }

    /// How many there are; takes longer than the first page where there are very many.
    public HitCount count() {
        return places.count();
    }

    /// The words and phrases that are lit.
    public List<Phrase> phrases() {
        return phrases;
    }

    /// True as long as nothing has come in and nothing was done since they were found.
    public boolean isCurrent() {
        return store.facts().stamp().equals(stamp);
    }

    /// Some of them.
    ///
    /// @param from the first, from 0
    /// @param limit how many at most
    public synchronized List<Hit> page(int from, int limit) {
        return read(part(places.first(end(from, limit)), from, limit));
    }

    /// The same, grouped by conversation. The first group may go on with the last one of the page
    /// before.
    ///
    /// @param from the first, from 0
    /// @param limit how many at most
    public synchronized List<Group> groups(int from, int limit) {
        List<HitPlace> known = places.first(end(from, limit));
        List<HitPlace> some = part(known, from, limit);
        List<Hit> hits = read(some);
        List<Group> groups = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= some.size(); i++) {
            if (i == some.size() || some.get(i).row() != some.get(start).row()) {
                groups.add(
                        new Group(
                                hits.get(start).conversation(),
                                around(known, from + start),
                                hits.subList(start, i)));
                start = i;
            }
        }
        return groups;
    }

    private static int end(int from, int limit) {
        return (int) Math.min(Integer.MAX_VALUE, (long) from + limit);
    }

    private static List<HitPlace> part(List<HitPlace> known, int from, int limit) {
        int end = Math.min(known.size(), end(from, limit));
        return known.subList(Math.min(from, end), end);
    }

    /// How many stand together in the conversation of one of them.
    private static int around(List<HitPlace> known, int at) {
        Indexed row = known.get(at).row();
        int first = at;
        while (first > 0 && known.get(first - 1).row() == row) {
            first--;
        }
        int end = at + 1;
        while (end < known.size() && known.get(end).row() == row) {
            end++;
        }
        return end - first;
    }

    private List<Hit> read(List<HitPlace> some) {
        List<Passage> passages = new ArrayList<>();
        for (HitPlace place : some) {
            if (place instanceof HitPlace.Current(Indexed _, Passage passage)) {
                passages.add(passage);
            }
        }
        Map<Passage, String> current = store.passages().textsOf(passages);
        SourceTexts sources = new SourceTexts(library);
        List<Hit> hits = new ArrayList<>();
        for (HitPlace place : some) {
            String text =
                    switch (place) {
                        case HitPlace.Current(Indexed _, Passage passage) ->
                                Objects.requireNonNullElse(current.get(passage), "");
                        case HitPlace.AsItCame before -> sources.textOf(before);
                        case HitPlace.InBranch branch -> sources.textOf(branch);
                    };
            hits.add(
                    new Hit(
                            place.row().facts().id(),
                            place.turn(),
                            place.thoughtInTurn(),
                            place.kind(),
                            Snippet.of(text, phrases)));
        }
        return hits;
    }
}
