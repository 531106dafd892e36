/// The place where one sees how far curators agree: figures with intervals, the matrix of confusions
/// with the cases behind it, and how many imported labels are wrong.
@NullMarked
package org.thoughttrace.curator.ui.agreement;

import org.jspecify.annotations.NullMarked;
