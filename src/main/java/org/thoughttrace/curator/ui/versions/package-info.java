/// The sheet in which a curator compares the versions with which a conversation came in, and chooses
/// one. What differs is worked out in `logic/versions`; the choice is an act like any other.
@NullMarked
package org.thoughttrace.curator.ui.versions;

import org.jspecify.annotations.NullMarked;
