/// The named recipes of a store. What a recipe does is in `logic/export`.
@NullMarked
package org.thoughttrace.curator.logic.recipe;

import org.jspecify.annotations.NullMarked;
