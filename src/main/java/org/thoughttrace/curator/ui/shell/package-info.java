/// The frame of the window: panes, status bar, sheets and notices.
@NullMarked
package org.thoughttrace.curator.ui.shell;

import org.jspecify.annotations.NullMarked;
