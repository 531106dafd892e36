/// The sheet that gives conversations out. Nothing is written here: that is for the export itself.
@NullMarked
package org.thoughttrace.curator.ui.export;

import org.jspecify.annotations.NullMarked;
