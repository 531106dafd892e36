/// What is done with sets of conversations: named subsets as they stand now, put together, and
/// samples drawn. May never write: what is made here is saved by an act.
@NullMarked
package org.thoughttrace.curator.logic.sets;

import org.jspecify.annotations.NullMarked;
