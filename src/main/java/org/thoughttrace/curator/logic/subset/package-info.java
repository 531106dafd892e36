/// Named subsets of conversations, and samples drawn from them. How they are changed is part of
/// `logic.curation`; what a filter finds is told by `logic.find`.
@NullMarked
package org.thoughttrace.curator.logic.subset;

import org.jspecify.annotations.NullMarked;
