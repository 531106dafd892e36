package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.exchange.named.RecipeJson;
import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.logic.filter.FilterProblem;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Value;

import java.util.List;

/// What acts on named recipes change, and what they are refused for.
final class RecipePlanner {

    private final NamedContents recipes;

    RecipePlanner(StoreFields fields) {
        this.recipes = NamedContents.recipes(fields);
    }

    /// The changes of an act; none when everything is so already.
    ///
    /// @throws ActRefused when it cannot be done
    List<Change> plan(Act.OfRecipe act) {
        return switch (act) {
            case Act.SaveRecipe(String name, Recipe recipe) -> save(name, recipe);
            case Act.RemoveRecipe(String name) -> recipes.remove(recipes.require(name));
        };
    }

    private List<Change> save(String asked, Recipe recipe) {
        String name = recipes.wellFormed(asked, "name");
        requireReadable(recipe.which().filter());
        return recipes.save(name, new Value.Text(RecipeJson.write(recipe)));
    }

    /// A value that is not known now may come with the next import: any is taken.
    private static void requireReadable(String expression) {
        try {
            FilterParser.parse(expression, Vocabulary.open());
        } catch (FilterProblem wrong) {
            throw new ActRefused("value", String.valueOf(wrong.getMessage()));
        }
    }
}
