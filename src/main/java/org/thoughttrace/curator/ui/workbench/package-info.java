/// The export workbench: a recipe in five steps, with what each step takes away. Decides nothing
/// about conversations; what is given out is worked out in `logic/export`.
@NullMarked
package org.thoughttrace.curator.ui.workbench;

import org.jspecify.annotations.NullMarked;
