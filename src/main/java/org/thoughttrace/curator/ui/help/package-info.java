/// The sheets that show the keys and the guide.
@NullMarked
package org.thoughttrace.curator.ui.help;

import org.jspecify.annotations.NullMarked;
