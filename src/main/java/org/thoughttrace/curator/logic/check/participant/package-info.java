/// Checks of who took part: their surveys, their ids, and personal data anywhere, one a file.
@NullMarked
package org.thoughttrace.curator.logic.check.participant;

import org.jspecify.annotations.NullMarked;
