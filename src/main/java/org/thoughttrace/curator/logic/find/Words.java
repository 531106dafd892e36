package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.model.Passage;
import org.thoughttrace.curator.model.Phrase;

import java.util.Set;

/// Where words stand: the store's index, as a filter sees it.
@FunctionalInterface
interface Words {

    /// Every passage in which a phrase stands.
    Set<Passage> matching(Phrase phrase);
}
