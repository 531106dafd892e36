/// Starts the window and wires it: the one place that knows both the services and the screens.
@NullMarked
package org.thoughttrace.curator.app.window;

import org.jspecify.annotations.NullMarked;
