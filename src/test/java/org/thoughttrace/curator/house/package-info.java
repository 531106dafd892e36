/// Tests of the house itself: the format of the sources, the floors, the limits of size. What the
/// program does is tested elsewhere.
@NullMarked
package org.thoughttrace.curator.house;

import org.jspecify.annotations.NullMarked;
