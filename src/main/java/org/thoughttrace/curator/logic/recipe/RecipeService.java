package org.thoughttrace.curator.logic.recipe;

import org.thoughttrace.curator.exchange.RecipeException;
import org.thoughttrace.curator.exchange.RecipeJson;
import org.thoughttrace.curator.logic.subset.TellingNames;
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
        List<NamedStore.Kept> kept = store.recipes().all();
        TellingNames names = names(kept);
        return kept.stream().map(one -> read(one, names)).sorted(BY_NAME).toList();
    }

    /// The one of this name, case ignored, see [TellingNames#find].
    ///
    /// @throws org.thoughttrace.curator.logic.subset.SharedName when several have it
    public Optional<NamedRecipe> find(String name) {
        List<NamedStore.Kept> kept = store.recipes().all();
        TellingNames names = names(kept);
        return names.find(name)
                .map(id ->
                        kept.stream()
                                .filter(one -> one.named().id().equals(id))
                                .map(one -> read(one, names))
                                .findFirst()
                                .orElseThrow());
    }

    private static TellingNames names(List<NamedStore.Kept> kept) {
        return TellingNames.of(
                NamedRecipe.KIND, kept.stream().map(NamedStore.Kept::named).toList());
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

    private static NamedRecipe read(NamedStore.Kept kept, TellingNames names) {
        try {
            return new NamedRecipe(
                    kept.named().id(),
                    names.of(kept.named().id()),
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
