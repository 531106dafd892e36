/// The one filter: what a curator means by "these conversations", as a tree of sealed types, and
/// its text form. The facets of the window, the expression and the command line all make the same
/// tree. What it finds is told by `logic.find`; no file, no SQL and no screen here.
@NullMarked
package org.thoughttrace.curator.logic.filter;

import org.jspecify.annotations.NullMarked;
