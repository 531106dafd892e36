/// The place that looks across: participants side by side, thoughts in time, completeness of pairs.
@NullMarked
package org.thoughttrace.curator.ui.lens;

import org.jspecify.annotations.NullMarked;
