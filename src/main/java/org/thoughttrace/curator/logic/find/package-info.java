/// Finds conversations: holds the facts of all of them in memory, tells which a filter means, counts
/// values for the facets, and lists the places where words stand. Words come from the store's index;
/// all else is decided here. No SQL and no screen.
@NullMarked
package org.thoughttrace.curator.logic.find;

import org.jspecify.annotations.NullMarked;
