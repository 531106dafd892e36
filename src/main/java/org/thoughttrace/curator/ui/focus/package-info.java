/// One conversation and nothing beside it: going through a list with the hands on the keyboard.
@NullMarked
package org.thoughttrace.curator.ui.focus;

import org.jspecify.annotations.NullMarked;
