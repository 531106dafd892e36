package org.thoughttrace.curator.logic.export;

import org.thoughttrace.curator.exchange.format.FormatException;
import org.thoughttrace.curator.exchange.format.FormatOptions;
import org.thoughttrace.curator.exchange.format.Formats;
import org.thoughttrace.curator.exchange.format.OutputFormat;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterEdits;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.logic.filter.FilterProblem;
import org.thoughttrace.curator.logic.filter.Operand;
import org.thoughttrace.curator.logic.find.Finder;
import org.thoughttrace.curator.logic.named.SharedName;
import org.thoughttrace.curator.logic.named.SubsetService;
import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Recipe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// A recipe with all its words understood.
///
/// @param all of the store, in the order of import
record Ingredients(
        OutputFormat format,
        FormatOptions options,
        List<ConversationFacts> all,
        Selection selection) {

    /// Understands a recipe.
    ///
    /// @throws ExportStopped when a word of it means nothing here
    static Ingredients of(Recipe recipe, Finder finder, SubsetService subsets, LabelScheme scheme) {
        try {
            OutputFormat format = Formats.named(recipe.shape().format());
            FormatOptions options = FormatOptions.of(format, recipe.shape().options());
            Filter filter = filterOf(recipe.which(), finder, subsets, scheme);
            List<ConversationFacts> all = finder.find(new Filter.Everything()).facts();
            RecipeWords.check(recipe, scheme, all);
            return new Ingredients(
                    format,
                    options,
                    all,
                    new Selection(
                            recipe.which(), new HashSet<>(finder.find(filter).ids()), scheme));
        } catch (FormatException unknown) {
            throw new WrongRecipe(unknown.word(), String.valueOf(unknown.getMessage()));
        } catch (SharedName shared) {
            throw new WrongRecipe("subset", String.valueOf(shared.getMessage()));
        } catch (FilterProblem wrong) {
            throw new WrongRecipe("filter", "The filter of the recipe: " + wrong.getMessage());
        }
    }

    private static Filter filterOf(
            Recipe.Which which, Finder finder, SubsetService subsets, LabelScheme scheme)
            throws FilterProblem {
        List<Filter> filters = new ArrayList<>();
        if (!which.filter().isBlank()) {
            filters.add(FilterParser.parse(which.filter(), finder.vocabulary(scheme)).filter());
        }
        String subset = which.subset();
        if (subset != null) {
            String name =
                    subsets.find(subset)
                            .orElseThrow(() ->
                                    new WrongRecipe(
                                            "subset",
                                            "There is no subset \""
                                                    + subset
                                                    + "\", which the recipe names."))
                            .name();
            filters.add(new Filter.Term(FilterField.SUBSET, List.of(new Operand.Exactly(name))));
        }
        return FilterEdits.allOf(filters);
    }
}
