/// Acts on many conversations at once: what is wanted, what it would change, and the acts that do
/// it. Here it is decided what is changed, is so already, or cannot be; doing it, as one group of
/// revisions that can be undone, is left to `logic.curation`. No screen and no SQL.
@NullMarked
package org.thoughttrace.curator.logic.bulk;

import org.jspecify.annotations.NullMarked;
