/// Work off the FX thread: the only place that starts threads and comes back from them.
@NullMarked
package org.thoughttrace.curator.ui.task;

import org.jspecify.annotations.NullMarked;
