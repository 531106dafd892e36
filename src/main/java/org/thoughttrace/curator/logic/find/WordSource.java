package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.model.TextQuery;
import org.thoughttrace.curator.store.Passages;

/// Where words stand: the store's word index, as a filter sees it.
@FunctionalInterface
interface WordSource {

    /// Every passage that a query means, in order.
    Passages matching(TextQuery query);
}
