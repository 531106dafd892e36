/// The palette: finds anything that can be done or gone to by a few letters. What can be found comes
/// from providers; the palette knows none of them.
@NullMarked
package org.thoughttrace.curator.ui.palette;

import org.jspecify.annotations.NullMarked;
