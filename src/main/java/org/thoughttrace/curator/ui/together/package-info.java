/// Working with other curators: bundles given out and taken in, and the list of what they disagree
/// on. What stands is decided in `logic`.
@NullMarked
package org.thoughttrace.curator.ui.together;

import org.jspecify.annotations.NullMarked;
