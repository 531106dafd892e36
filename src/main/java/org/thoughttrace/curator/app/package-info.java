/// Start, wiring and the command line. Sees every floor below; nothing imports it.
@NullMarked
package org.thoughttrace.curator.app;

import org.jspecify.annotations.NullMarked;
