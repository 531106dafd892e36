/// Checks of a conversation as a whole and of its likeness to others, one a file.
@NullMarked
package org.thoughttrace.curator.logic.check.conversation;

import org.jspecify.annotations.NullMarked;
