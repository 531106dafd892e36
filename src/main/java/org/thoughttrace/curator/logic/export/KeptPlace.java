package org.thoughttrace.curator.logic.export;

import org.jspecify.annotations.Nullable;

/// A place of personal data that is given out as it is, because a curator decided so.
///
/// @param kind the word for what stands there
/// @param reason as the curator wrote it; null where none was given
/// @param curator empty where it is not known
record KeptPlace(String kind, @Nullable String reason, String curator) {}
