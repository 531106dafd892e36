/// Two texts side by side: what changed from one to the other, and how an edit made in a text field
/// goes back into the text it came from. Works on characters alone: no conversation, no file, no
/// toolkit, no state that outlives a call; everything here may run on any thread.
@NullMarked
package org.thoughttrace.curator.logic.text;

import org.jspecify.annotations.NullMarked;
