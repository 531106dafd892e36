/// The formats conversations are given out in: each turns one conversation into rows, and says how
/// rows are written to a file. Nothing here decides what is given out.
@NullMarked
package org.thoughttrace.curator.exchange.format;

import org.jspecify.annotations.NullMarked;
