package org.thoughttrace.curator.logic.named;

import org.thoughttrace.curator.exchange.named.RecipeException;
import org.thoughttrace.curator.exchange.named.RecipeJson;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.NamedStore;
import org.thoughttrace.curator.store.StoreException;

import java.util.List;
import java.util.Optional;

/// Reads the named recipes of a store. Safe on any thread but the one that draws.
public final class RecipeService {
    private final ByName<NamedRecipe> byName;

    /// A service on an open store.
    public RecipeService(CurationStore store) {
        this.byName = new ByName<>(NamedRecipe.KIND, store.recipes(), RecipeService::read);
    }

    /// All of them, by name.
    public List<NamedRecipe> all() {
        return byName.all();
    }

    /// The one of this name, case ignored, see
    /// [org.thoughttrace.curator.logic.named.TellingNames#find].
    ///
    /// @throws org.thoughttrace.curator.logic.named.SharedName when several have it
    public Optional<NamedRecipe> find(String name) {
        return byName.find(name);
    }

    /// A recipe as JSON.
    public static String toJson(Recipe recipe) {
        return RecipeJson.write(recipe);
    }

    /// Reads a recipe from JSON.
    ///
    /// @throws IllegalArgumentException when it is none; the message names the place
    public static Recipe fromJson(String json) {
        try {
            return RecipeJson.read(json);
        } catch (RecipeException wrong) {
            throw new IllegalArgumentException(wrong.getMessage(), wrong);
        }
    }

    private static NamedRecipe read(NamedStore.Kept kept, String name) {
        try {
            return new NamedRecipe(
                    kept.named().id(),
                    name,
                    RecipeJson.read(kept.content()),
                    kept.curator(),
                    kept.at());
        } catch (RecipeException damaged) {
            throw new StoreException(
                    "The recipe \""
                            + kept.named().name()
                            + "\" cannot be read: "
                            + damaged.getMessage(),
                    damaged);
        }
    }
}
