/// Finds personal data in a text: what kind it is, where it stands, and its value in one form.
/// Precision comes before recall: where a checksum, a list of what exists, or the words around can
/// decide, they do. Names of persons are not looked for: no recogniser of quality works offline.
/// Knows nothing of conversations, so that an export can black out with it what a check points at.
@NullMarked
package org.thoughttrace.curator.logic.check.personal;

import org.jspecify.annotations.NullMarked;
