/// The label scheme of a store: which one holds, and how it is written.
@NullMarked
package org.thoughttrace.curator.logic.scheme;

import org.jspecify.annotations.NullMarked;
