/// What is done with sets of conversations: named subsets as they stand now, put together, and
/// samples drawn from them. May never write: what is made here is saved by an act.
@NullMarked
package org.thoughttrace.curator.logic.subset;

import org.jspecify.annotations.NullMarked;
