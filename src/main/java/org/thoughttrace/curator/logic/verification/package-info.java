/// Is the store whole: bytes, log, and the state that follows from them.
@NullMarked
package org.thoughttrace.curator.logic.verification;

import org.jspecify.annotations.NullMarked;
