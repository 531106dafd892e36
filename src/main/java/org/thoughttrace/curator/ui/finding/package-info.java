/// The list of what the checks found: filtered, grouped, gone through by one key, each with what to
/// do about it; and the sheet in which checks are set. The checks themselves are in `logic.check`.
@NullMarked
package org.thoughttrace.curator.ui.finding;

import org.jspecify.annotations.NullMarked;
