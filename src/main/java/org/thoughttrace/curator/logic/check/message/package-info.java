/// Checks of what was said, one a file.
@NullMarked
package org.thoughttrace.curator.logic.check.message;

import org.jspecify.annotations.NullMarked;
