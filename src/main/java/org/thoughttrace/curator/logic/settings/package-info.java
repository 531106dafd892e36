/// What a person has set for the program on this machine, whichever store is open.
@NullMarked
package org.thoughttrace.curator.logic.settings;

import org.jspecify.annotations.NullMarked;
