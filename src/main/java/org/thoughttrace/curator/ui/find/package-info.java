/// Finding: the expression above the list, the facets, the hits and the named subsets. What they
/// find is decided in `logic`; what is done with it, elsewhere.
@NullMarked
package org.thoughttrace.curator.ui.find;

import org.jspecify.annotations.NullMarked;
