/// One conversation as a column of turns with the thoughts in the margin.
@NullMarked
package org.thoughttrace.curator.ui.reader;

import org.jspecify.annotations.NullMarked;
