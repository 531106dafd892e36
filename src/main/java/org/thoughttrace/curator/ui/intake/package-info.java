/// The sheet that takes files in. No rule about what is accepted: that is for the import itself.
@NullMarked
package org.thoughttrace.curator.ui.intake;

import org.jspecify.annotations.NullMarked;
