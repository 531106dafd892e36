/// Several curators, each with a store of their own: what one gives out as a bundle, another takes
/// in; what both changed is listed and settled. What a state follows from is decided in `curation`,
/// never here.
@NullMarked
package org.thoughttrace.curator.logic.together;

import org.jspecify.annotations.NullMarked;
