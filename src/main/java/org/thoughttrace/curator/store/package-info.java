/// The store: one SQLite file that holds sources, the log of revisions and the state derived from
/// them. All SQL is here and only here; what leaves this package are types of the model.
/// It never decides what an act means, and never reads or writes any other file.
@NullMarked
package org.thoughttrace.curator.store;

import org.jspecify.annotations.NullMarked;
