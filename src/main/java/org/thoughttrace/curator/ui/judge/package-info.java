/// The place where one judges without being led: what one was given to review, samples with hidden
/// labels, and guesses. Nothing here may show a label, or what others say, before the curator has
/// said their own.
@NullMarked
package org.thoughttrace.curator.ui.judge;

import org.jspecify.annotations.NullMarked;
