/// Finding things by a few letters of their names. Knows nothing of what the things are.
@NullMarked
package org.thoughttrace.curator.logic.fuzzy;

import org.jspecify.annotations.NullMarked;
