/// Looks across what was said and thought: one participant's conversations side by side, when
/// thoughts were written, and how complete the pairs of reaction and next reason are. Pure functions
/// of conversations as they stand; nothing here changes anything.
@NullMarked
package org.thoughttrace.curator.logic.lens;

import org.jspecify.annotations.NullMarked;
