package org.thoughttrace.curator.logic.text;

/// What a search has yet to do: look into a box, or tell a match that comes behind one.
sealed interface Pending permits Box, Match {}
