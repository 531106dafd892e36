/// What a reader needs to know beside the words: times, coverage.
@NullMarked
package org.thoughttrace.curator.logic.reading;

import org.jspecify.annotations.NullMarked;
