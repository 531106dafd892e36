/// What a check is: an id, an explanation that teaches, options, and a pure function from a
/// conversation, or from the whole set, to findings with an exact place. The checks themselves lie
/// in the packages below, one a file. Reads nothing and changes nothing: that is done by
/// `logic.audit`.
@NullMarked
package org.thoughttrace.curator.logic.check;

import org.jspecify.annotations.NullMarked;
