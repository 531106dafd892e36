/// Measures the program; never part of it, and no test asserts what is measured here.
@NullMarked
package org.thoughttrace.curator.bench;

import org.jspecify.annotations.NullMarked;
