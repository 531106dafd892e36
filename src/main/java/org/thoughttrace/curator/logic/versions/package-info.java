/// Two versions of the same conversation side by side: what one has that the other has not, turn by
/// turn and thought by thought. Works on sources as they came in, without anything a curator did.
@NullMarked
package org.thoughttrace.curator.logic.versions;

import org.jspecify.annotations.NullMarked;
