/// Acts on many conversations at once: the sheet in which one says what, to which, and sees what
/// would change. What that is, `logic.bulk` decides.
@NullMarked
package org.thoughttrace.curator.ui.bulk;

import org.jspecify.annotations.NullMarked;
