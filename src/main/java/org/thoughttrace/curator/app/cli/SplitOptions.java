package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.split.Shares;
import org.thoughttrace.curator.logic.split.SplitProblem;
import org.thoughttrace.curator.model.Recipe;

import picocli.CommandLine.Option;

import java.util.Map;

/// The options for how conversations are divided.
final class SplitOptions {

    @Option(
            names = "--split-by",
            paramLabel = "WHAT",
            description = "participant (the usual), time or model: what stays in one part.")
    private @Nullable String by;

    @Option(names = "--seed", paramLabel = "N", description = "Another one divides otherwise; 0.")
    private @Nullable Long seed;

    @Option(
            names = "--stratify",
            paramLabel = "WHAT",
            description = "label or stage: equal shares in all parts, as far as it is possible.")
    private @Nullable String stratify;

    @Option(
            names = "--near-duplicates",
            paramLabel = "WHERE",
            description = "together (the usual) or anywhere.")
    private @Nullable String twins;

    boolean areGiven() {
        return by != null || seed != null || stratify != null || twins != null;
    }

    /// `train=0.8,test=0.2`
    ///
    /// @throws CommandFailure when it cannot be read
    static Map<String, Double> parts(String given) {
        try {
            return Shares.read(given);
        } catch (SplitProblem problem) {
            throw RecipeOptions.usage(
                    "split",
                    problem.getMessage()
                            + " As in --split train=0.8,validation=0.1,test=0.1, each part once"
                            + " with a share over 0 and up to 1.");
        }
    }

    /// @param parts null where none were given
    Recipe.@Nullable Split split(Recipe.@Nullable Split base, @Nullable Map<String, Double> parts) {
        if (base == null && parts == null && !areGiven()) {
            return null;
        }
        Recipe.Split start =
                base == null
                        ? new Recipe.Split(
                                Recipe.By.PARTICIPANT,
                                Map.of(),
                                0,
                                Recipe.Stratify.NOTHING,
                                Recipe.Twins.TOGETHER)
                        : base;
        return new Recipe.Split(
                by == null ? start.by() : RecipeOptions.word("split-by", by, Recipe.By.values()),
                parts == null ? start.parts() : parts,
                seed == null ? start.seed() : seed,
                stratify == null
                        ? start.stratify()
                        : RecipeOptions.word("stratify", stratify, Recipe.Stratify.values()),
                twins == null
                        ? start.nearDuplicates()
                        : RecipeOptions.word("near-duplicates", twins, Recipe.Twins.values()));
    }
}
