package org.thoughttrace.curator.logic.recipe;

import org.thoughttrace.curator.exchange.RecipeException;
import org.thoughttrace.curator.exchange.RecipeJson;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.NamedStore;
import org.thoughttrace.curator.store.StoreException;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads the named recipes of a store. Safe on any thread but the one that draws.
public final class RecipeService {
    private static final Comparator<NamedRecipe> BY_NAME =
            Comparator.comparing(NamedRecipe::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(NamedRecipe::name)
                    .thenComparing(NamedRecipe::id);

    private final CurationStore store;

    /// A service on an open store.
    public RecipeService(CurationStore store) {
        this.store = store;
    }

    /// All of them, by name.
    public List<NamedRecipe> all() {
        return store.recipes().all().stream().map(RecipeService::read).sorted(BY_NAME).toList();
    }

    /// The one of this name, case ignored.
    public Optional<NamedRecipe> find(String name) {
        String wanted = name.strip();
        return store.recipes().all().stream()
                .filter(kept -> kept.name().equalsIgnoreCase(wanted))
                .map(RecipeService::read)
                .min(BY_NAME);
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

    private static NamedRecipe read(NamedStore.Kept kept) {
        try {
            return new NamedRecipe(
                    kept.id(),
                    kept.name(),
                    RecipeJson.read(kept.content()),
                    kept.curator(),
                    kept.at());
        } catch (RecipeException damaged) {
            throw new StoreException(
                    "The recipe \"" + kept.name() + "\" cannot be read: " + damaged.getMessage(),
                    damaged);
        }
    }
}
