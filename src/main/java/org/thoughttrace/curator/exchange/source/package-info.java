/// Files cut into the stretches that hold one record each: lines, elements of an array, rows of
/// Parquet, documents of Markdown, and any of them within a zip. Holds one stretch at a time and says
/// of each where it stood; what it says is for the readers above.
@NullMarked
package org.thoughttrace.curator.exchange.source;

import org.jspecify.annotations.NullMarked;
