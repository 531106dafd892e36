/// Finding the replies that displeased and that nobody has written anew yet.
@NullMarked
package org.thoughttrace.curator.logic.rewriting;

import org.jspecify.annotations.NullMarked;
