/// Files that are there in full or not at all: written beside their place and moved into it, alone or
/// as a folder, and cleaned away when a run was broken off.
@NullMarked
package org.thoughttrace.curator.exchange.output;

import org.jspecify.annotations.NullMarked;
