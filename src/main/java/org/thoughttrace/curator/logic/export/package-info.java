/// Giving conversations out.
@NullMarked
package org.thoughttrace.curator.logic.export;

import org.jspecify.annotations.NullMarked;
