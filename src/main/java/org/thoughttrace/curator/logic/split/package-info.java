/// Dividing conversations into parts for training and testing, so that nothing in one part gives away
/// what is in another: whole participants or models stay on one side, near-duplicates too.
@NullMarked
package org.thoughttrace.curator.logic.split;

import org.jspecify.annotations.NullMarked;
