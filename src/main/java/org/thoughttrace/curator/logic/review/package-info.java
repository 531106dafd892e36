/// Who is to review what, how far they are, and what is not to be shown before they are done. How
/// assignments are changed is part of `logic.curation`.
@NullMarked
package org.thoughttrace.curator.logic.review;

import org.jspecify.annotations.NullMarked;
