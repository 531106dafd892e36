/// How a curator's time goes from one conversation to the next. Kept in memory alone: nothing of it
/// ever reaches the log, a store or the settings.
@NullMarked
package org.thoughttrace.curator.logic.focus;

import org.jspecify.annotations.NullMarked;
