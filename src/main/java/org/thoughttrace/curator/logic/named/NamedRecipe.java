package org.thoughttrace.curator.logic.named;

import org.thoughttrace.curator.model.Recipe;

import java.time.Instant;
import java.util.UUID;

/// A recipe kept under a name.
///
/// @param id of the revision that made it
/// @param name what it is called here, which tells it from others
/// @param curator who gave it its present content
/// @param at when that was
public record NamedRecipe(UUID id, String name, Recipe recipe, String curator, Instant at) {

    /// What one is called.
    public static final String KIND = "recipe";
}
