/// Checks of what users wrote down of their thinking, one a file.
@NullMarked
package org.thoughttrace.curator.logic.check.thought;

import org.jspecify.annotations.NullMarked;
