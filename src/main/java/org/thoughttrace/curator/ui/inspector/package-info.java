/// What is known of a conversation beside its turns: details, flags, history.
@NullMarked
package org.thoughttrace.curator.ui.inspector;

import org.jspecify.annotations.NullMarked;
