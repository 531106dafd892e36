package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.model.Passage;
import org.thoughttrace.curator.model.Phrase;
import org.thoughttrace.curator.store.PassageStore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// All texts in which the words of a filter stand, in the order of import and of reading. They are
/// read from the store a page at a time.
public final class Hits {

    private final List<HitPlace> places;
    private final List<Phrase> phrases;
    private final PassageStore texts;

    Hits(List<HitPlace> places, List<Phrase> phrases, PassageStore texts) {
        this.places = places;
        this.phrases = phrases;
        this.texts = texts;
    }

    /// How many texts there are.
    public int count() {
        return places.size();
    }

    /// The words and phrases that are lit.
    public List<Phrase> phrases() {
        return phrases;
    }

    /// Some of them.
    ///
    /// @param from the first, from 0
    /// @param limit how many at most
    public List<Hit> page(int from, int limit) {
        List<HitPlace> some = places.subList(from, Math.min(places.size(), from + limit));
        Map<Passage, String> read = texts.textsOf(some.stream().map(HitPlace::passage).toList());
        List<Hit> page = new ArrayList<>();
        for (HitPlace place : some) {
            page.add(
                    new Hit(
                            place.row().facts().id(),
                            place.turn(),
                            place.thoughtInTurn(),
                            place.kind(),
                            Snippet.of(read.getOrDefault(place.passage(), ""), phrases)));
        }
        return page;
    }
}
