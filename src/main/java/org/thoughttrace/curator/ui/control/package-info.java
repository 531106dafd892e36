/// Small controls that several screens share.
@NullMarked
package org.thoughttrace.curator.ui.control;

import org.jspecify.annotations.NullMarked;
