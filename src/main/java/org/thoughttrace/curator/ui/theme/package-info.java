/// Colours, fonts and text size of the whole window.
@NullMarked
package org.thoughttrace.curator.ui.theme;

import org.jspecify.annotations.NullMarked;
