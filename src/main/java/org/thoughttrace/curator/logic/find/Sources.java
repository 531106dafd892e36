package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.model.TextQuery;
import org.thoughttrace.curator.store.Passages;

import java.util.List;

/// What a filter has to look up beside the facts.
interface Sources {

    /// Every passage that a query means, in order.
    Passages matching(TextQuery query);

    /// All named subsets.
    List<Subset> subsets();
}
