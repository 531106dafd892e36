/// Taking files in: preview, import, report.
@NullMarked
package org.thoughttrace.curator.logic.intake;

import org.jspecify.annotations.NullMarked;
