/// Runs the checks over a store: which are on and how they are tuned, what they find, what of it was
/// dismissed or flagged, and what is checked again after an edit. Findings live in memory and follow
/// from the store; nothing here is a record of its own.
@NullMarked
package org.thoughttrace.curator.logic.audit;

import org.jspecify.annotations.NullMarked;
