package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.review.Review;
import org.thoughttrace.curator.model.Subset;

import java.util.List;
import java.util.Set;

/// What a filter has to look up beside the facts.
interface Sources {

    /// Tells where words stand.
    TextTest words(Filter.Text text);

    /// All named subsets.
    List<Subset> subsets();

    /// How far the review of what was given out is.
    Review review();

    /// The conversations to which something was done after a place in the log.
    Set<String> changedAfter(long counter);
}
