/// The open store as the screens see it: properties that change when acts are done.
@NullMarked
package org.thoughttrace.curator.ui.session;

import org.jspecify.annotations.NullMarked;
