/// The sheets for the label scheme, the preferences and the name of the curator.
@NullMarked
package org.thoughttrace.curator.ui.settings;

import org.jspecify.annotations.NullMarked;
