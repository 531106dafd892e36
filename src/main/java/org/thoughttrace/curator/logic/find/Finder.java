package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.logic.subset.SubsetService;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Passage;
import org.thoughttrace.curator.model.Phrase;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.model.TextQuery;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.Passages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Finds conversations in an open store, counts the values they have, and lists where words stand.
/// Every answer is of the store as it is at that moment. Safe on any thread but the one that draws.
public final class Finder {

    private final CurationStore store;
    private final SubsetService subsets;
    private final ConversationIndex index;

    /// A finder on an open store.
    public Finder(CurationStore store, SubsetService subsets) {
        this.store = store;
        this.subsets = subsets;
        this.index = new ConversationIndex(store.facts());
    }

    /// The conversations a filter means.
    public Found find(Filter filter) {
        return new Found(rowsOf(filter, new Lookups()));
    }

    /// For each field its values, with the number of conversations each would find together with the
    /// rest of the filter.
    ///
    /// @throws IllegalArgumentException when the values of a field cannot be counted
    public Map<FilterField, List<ValueCount>> facets(
            Filter filter, Collection<FilterField> fields) {
        return Facets.count(index.rows(), filter, new Lookups(), fields);
    }

    /// The texts in which the words of a filter stand, among the conversations it means. Words that
    /// must not stand there are no hits.
    public Hits hits(Filter filter) {
        Lookups lookups = new Lookups();
        List<Filter.Text> leaves = new ArrayList<>();
        collect(filter, leaves);
        List<Indexed> rows = rowsOf(filter, lookups);
        Set<Passage> seen = new HashSet<>();
        List<HitPlace> places = new ArrayList<>();
        List<Phrase> phrases = new ArrayList<>();
        for (Filter.Text leaf : leaves) {
            phrases.addAll(leaf.anyOf());
            TextTest test = new TextTest(leaf, lookups);
            for (Indexed row : rows) {
                test.forEach(
                        row,
                        passage -> {
                            if (leaves.size() == 1 || seen.add(passage)) {
                                places.add(new HitPlace(row, passage));
                            }
                        });
            }
        }
        places.sort(HitPlace.READING);
        return new Hits(places, phrases, store.passages());
    }

    /// The values known of each field.
    public Vocabulary vocabulary(LabelScheme scheme) {
        return new DataVocabulary(index.rows(), scheme, subsets.all());
    }

    private List<Indexed> rowsOf(Filter filter, Sources sources) {
        Predicate<Indexed> test = new Evaluation(sources).of(filter);
        List<Indexed> found = new ArrayList<>();
        for (Indexed row : index.rows()) {
            if (test.test(row)) {
                found.add(row);
            }
        }
        return found;
    }

    private static void collect(Filter filter, List<Filter.Text> leaves) {
        switch (filter) {
            case Filter.And(List<Filter> parts) -> parts.forEach(part -> collect(part, leaves));
            case Filter.Or(List<Filter> parts) -> parts.forEach(part -> collect(part, leaves));
            case Filter.Same(Filter part) -> collect(part, leaves);
            case Filter.Text text -> leaves.add(text);
            case Filter.Not ignored -> {}
            case Filter.Term ignored -> {}
            case Filter.Everything ignored -> {}
        }
    }

    /// Looks each query up once for one question.
    private final class Lookups implements Sources {
        private final Map<TextQuery, Passages> known = new HashMap<>();

        @Override
        public Passages matching(TextQuery query) {
            return known.computeIfAbsent(query, store.passages()::matching);
        }

        @Override
        public List<Subset> subsets() {
            return subsets.all();
        }
    }
}
