/// The list of conversations.
@NullMarked
package org.thoughttrace.curator.ui.queue;

import org.jspecify.annotations.NullMarked;
