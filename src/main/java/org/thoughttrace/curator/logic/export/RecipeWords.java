package org.thoughttrace.curator.logic.export;

import org.thoughttrace.curator.logic.check.personal.PersonalKind;
import org.thoughttrace.curator.logic.redaction.PersonalPart;
import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.FlagFacts;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Recipe;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Refuses words of a recipe that would do nothing. A kind that is mistyped is the dangerous sort: what
/// was to be masked or left out would be given out, and nobody would be told.
final class RecipeWords {
    private static final List<String> PERSONAL =
            Stream.concat(
                            Stream.of("all", PersonalPart.FLAGGED),
                            Arrays.stream(PersonalKind.values()).map(PersonalKind::key))
                    .toList();

    private RecipeWords() {}

    /// @param all of the store, for the kinds of flags that the scheme has no longer
    /// @throws WrongRecipe for the first word that means nothing
    static void check(Recipe recipe, LabelScheme scheme, List<ConversationFacts> all) {
        Recipe.Which which = recipe.which();
        if (which.mostTurns() > 0 && which.leastTurns() > which.mostTurns()) {
            throw new WrongRecipe(
                    "turns",
                    "No conversation has at least "
                            + which.leastTurns()
                            + " and at most "
                            + which.mostTurns()
                            + " messages: write the smaller number first.");
        }
        require("redact", "kind of personal data", recipe.clean().redact().keySet(), PERSONAL);
        if (!which.excludeFlags().isEmpty()) {
            require("exclude-flags", "kind of flag", which.excludeFlags(), flagKinds(scheme, all));
        }
    }

    private static void require(
            String word, String what, Collection<String> given, Collection<String> known) {
        for (String each : given) {
            if (!known.contains(each)) {
                throw new WrongRecipe(
                        word,
                        "\""
                                + each
                                + "\" is no "
                                + what
                                + ": use "
                                + String.join(", ", known)
                                + ".");
            }
        }
    }

    private static Set<String> flagKinds(LabelScheme scheme, List<ConversationFacts> all) {
        Set<String> kinds = new TreeSet<>();
        scheme.flagKinds().forEach(item -> kinds.add(item.key()));
        for (ConversationFacts facts : all) {
            facts.flags().stream().map(FlagFacts::kind).forEach(kinds::add);
        }
        return kinds;
    }
}
