/// Taking personal data out of what is given away: where it stands in a conversation, what is put in
/// its place, how answers of the survey are made less telling, and what is left over at the end. What
/// counts as personal data is found elsewhere.
@NullMarked
package org.thoughttrace.curator.logic.redaction;

import org.jspecify.annotations.NullMarked;
