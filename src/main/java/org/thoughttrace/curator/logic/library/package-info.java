/// Reading what the store holds: lists, single conversations, totals, history.
@NullMarked
package org.thoughttrace.curator.logic.library;

import org.jspecify.annotations.NullMarked;
