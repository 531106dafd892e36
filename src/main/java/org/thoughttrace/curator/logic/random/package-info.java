/// Random numbers and draws that are the same on every machine and with every version.
@NullMarked
package org.thoughttrace.curator.logic.random;

import org.jspecify.annotations.NullMarked;
