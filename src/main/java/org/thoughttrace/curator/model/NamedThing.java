package org.thoughttrace.curator.model;

import java.util.UUID;

/// Something that a curator keeps in a store under a name: a subset, a recipe.
///
/// @param id of the revision that made it
/// @param name as the curator gave it; several can have the same
/// @param curator who gave the name
/// @param counter the place of that in the log
public record NamedThing(UUID id, String name, String curator, long counter) {}
