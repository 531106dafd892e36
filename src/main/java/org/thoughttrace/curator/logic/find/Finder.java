package org.thoughttrace.curator.logic.find;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.SoughtWords;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.logic.named.SubsetService;
import org.thoughttrace.curator.logic.review.Review;
import org.thoughttrace.curator.logic.review.ReviewService;
import org.thoughttrace.curator.model.Assignment;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.model.TextQuery;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.FactStore.Stamp;
import org.thoughttrace.curator.store.Passages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Finds conversations in an open store, counts the values they have, and lists where words stand.
/// Every answer is of the store as it is at that moment. Safe on any thread but the one that draws.
public final class Finder {

    private final CurationStore store;
    private final Library library;
    private final SubsetService subsets;
    private final ReviewService reviews;
    private final ConversationIndex index;
    private volatile @Nullable Known known;

    /// A finder on an open store.
    public Finder(
            CurationStore store, Library library, SubsetService subsets, ReviewService reviews) {
        this.store = store;
        this.library = library;
        this.subsets = subsets;
        this.reviews = reviews;
        this.index = new ConversationIndex(store.facts());
    }

    /// The conversations a filter means.
    public Found find(Filter filter) {
        return new Found(rowsOf(filter, new Lookups()));
    }

    /// The conversations that something may be done to, with the turns and thoughts of them that the
    /// filter speaks of.
    ///
    /// @param chosen the ids of those somebody chose, whatever the filter means; empty for those it
    ///     means
    public Candidates candidates(Filter filter, Optional<Set<String>> chosen) {
        Stamp stamp = store.facts().stamp();
        Lookups sources = new Lookups();
        List<Indexed> rows =
                chosen.map(ids ->
                                index.rows().stream()
                                        .filter(row -> ids.contains(row.facts().id()))
                                        .toList())
                        .orElseGet(() -> rowsOf(filter, sources));
        return new Candidates(
                stamp, rows, new MeantItems(filter, sources, new Evaluation(sources)));
    }

    /// True when nothing has changed in the store since.
    public boolean isUnchanged(Stamp since) {
        return store.facts().stamp().equals(since);
    }

    /// For each field its values, with the number of conversations each would find together with the
    /// rest of the filter.
    ///
    /// @throws IllegalArgumentException when the values of a field cannot be counted
    public Map<FilterField, List<ValueCount>> facets(
            Filter filter, Collection<FilterField> fields) {
        return Facets.count(index.rows(), filter, new Lookups(), fields);
    }

    /// The conversations a filter means, divided by the values of a field. One stands in as many parts
    /// as it has values, and in the last, nameless one when it has none.
    ///
    /// @throws IllegalArgumentException when a field does not divide them
    public List<Stratum> strata(Filter filter, FilterField field) {
        return Strata.of(rowsOf(filter, new Lookups()), field);
    }

    /// The texts in which the words of a filter stand, among the conversations it means. Words that
    /// must not stand there are no hits.
    public Hits hits(Filter filter) {
        Stamp stamp = store.facts().stamp();
        List<Filter.Text> parts = SoughtWords.in(filter);
        HitPlaces places =
                filter instanceof Filter.Text text && text.field() != FilterField.BRANCH
                        ? new PagedPlaces(text, index.rows(), store.passages())
                        : HitPlaces.of(places(filter, parts, new Lookups()));
        return new Hits(places, SoughtWords.phrases(parts), store, library, stamp);
    }

    /// The same for the texts as they came in: what a curator wrote is not looked at, and what a
    /// curator took away is.
    public Hits hitsInSource(Filter filter) {
        Stamp stamp = store.facts().stamp();
        List<Filter.Text> parts = SoughtWords.in(filter);
        HitPlaces places = HitPlaces.of(places(filter, parts, new SourceLookups()));
        return new Hits(places, SoughtWords.phrases(parts), store, library, stamp);
    }

    private List<HitPlace> places(Filter filter, List<Filter.Text> parts, Sources sources) {
        if (parts.isEmpty()) {
            return List.of();
        }
        Predicate<Indexed> test = new Evaluation(sources).of(filter);
        List<TextTest> words = parts.stream().map(sources::words).toList();
        List<HitPlace> places = new ArrayList<>();
        TreeSet<HitPlace> ofOne = new TreeSet<>(HitPlace.READING);
        for (Indexed row : index.rows()) {
            if (test.test(row)) {
                words.forEach(word -> word.forEach(row, ofOne::add));
                places.addAll(ofOne);
                ofOne.clear();
            }
        }
        return List.copyOf(places);
    }

    /// The values known of each field.
    public Vocabulary vocabulary(LabelScheme scheme) {
        List<Indexed> rows = index.rows();
        List<Subset> named = subsets.all();
        List<Assignment> given = reviews.assignments();
        Known last = known;
        if (last != null && last.isStillOf(rows, scheme, named, given)) {
            return last.vocabulary();
        }
        Known now =
                new Known(
                        rows, scheme, named, given, new DataVocabulary(rows, scheme, named, given));
        known = now;
        return now.vocabulary();
    }

    /// The values as they were last asked for: to go through a field takes as long as to filter by
    /// it, and most questions come before anything has changed.
    private record Known(
            List<Indexed> rows,
            LabelScheme scheme,
            List<Subset> subsets,
            List<Assignment> assignments,
            DataVocabulary vocabulary) {

        /// The index gives the same list as long as nothing has changed.
        @SuppressWarnings("ReferenceEquality")
        boolean isStillOf(
                List<Indexed> nowRows,
                LabelScheme nowScheme,
                List<Subset> nowSubsets,
                List<Assignment> nowAssignments) {
            return rows == nowRows
                    && scheme.equals(nowScheme)
                    && subsets.equals(nowSubsets)
                    && assignments.equals(nowAssignments);
        }
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

    /// Looks each query up once for one question.
    private class Lookups implements Sources {
        private final Map<TextQuery, Passages> known = new HashMap<>();
        private final SourceTexts texts = new SourceTexts(library);

        @Override
        public final TextTest words(Filter.Text text) {
            return text.field() == FilterField.BRANCH
                    ? new BranchTextTest(text.anyOf(), texts)
                    : ofChosenPath(text, texts);
        }

        TextTest ofChosenPath(Filter.Text text, SourceTexts sources) {
            return new CurrentTextTest(text, matching(text));
        }

        Passages matching(Filter.Text text) {
            return known.computeIfAbsent(TextTest.query(text), store.passages()::matching);
        }

        @Override
        public List<Subset> subsets() {
            return subsets.all();
        }

        @Override
        public Review review() {
            return reviews.review();
        }

        @Override
        public Set<String> changedAfter(long counter) {
            return store.log().conversationsChangedAfter(counter);
        }
    }

    /// Looks words up in the texts as they came in.
    private final class SourceLookups extends Lookups {
        @Override
        TextTest ofChosenPath(Filter.Text text, SourceTexts sources) {
            return new SourceTextTest(text, matching(text), sources);
        }
    }
}
