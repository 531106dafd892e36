/// Named subsets: the list at the left, and the sheets that name, combine and draw them. Filters are
/// set by way of `ui/find`; what a subset holds is for `logic/subset` to say.
@NullMarked
package org.thoughttrace.curator.ui.subset;

import org.jspecify.annotations.NullMarked;
