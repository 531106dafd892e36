package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Recipe;

import picocli.CommandLine.Option;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The options for the first two steps of a recipe.
final class CleaningOptions {
    private static final Pattern RANGE = Pattern.compile("(\\d{0,6})\\.\\.(\\d{0,6})");

    @Option(
            names = "--turns",
            paramLabel = "2..20",
            description = "Only those with so many messages.")
    private @Nullable String turns;

    @Option(
            names = "--pairs",
            paramLabel = "HOW",
            description =
                    "Only those where some or all replies with a message after them have a reaction"
                            + " and that message a reason.")
    private @Nullable String pairs;

    @Option(
            names = "--exclude-flags",
            paramLabel = "KIND",
            split = ",",
            description =
                    "Leave out what has an open flag of these kinds: a thought for a flag on it,"
                            + " else the conversation.")
    private @Nullable List<String> flags;

    @Option(
            names = "--edits",
            paramLabel = "HOW",
            description = "applied, or left-out for messages and thoughts as they came in.")
    private @Nullable String edits;

    @Option(names = "--drop-late", description = "Leave out thoughts written after the next turn.")
    private boolean dropLate;

    @Option(
            names = "--drop-wordless",
            description = "Leave out thoughts that are empty or have no letters.")
    private boolean dropWordless;

    @Option(
            names = "--least-words",
            paramLabel = "N",
            description = "Leave out thoughts of fewer words.")
    private @Nullable Integer leastWords;

    @Option(
            names = "--age-bands",
            paramLabel = "YEARS",
            description = "Give ages as bands of so many years.")
    private @Nullable Integer ageBands;

    @Option(
            names = "--smallest-group",
            paramLabel = "N",
            description = "List combinations of survey answers that fewer participants share (5).")
    private @Nullable Integer smallestGroup;

    @Option(
            names = "--drop-answers",
            paramLabel = "QUESTION",
            split = ",",
            description =
                    "Leave out answers: age, gender, education, occupation, frequency, purposes.")
    private @Nullable List<String> dropAnswers;

    boolean areGiven() {
        return turns != null
                || pairs != null
                || flags != null
                || edits != null
                || dropLate
                || dropWordless
                || leastWords != null
                || ageBands != null
                || dropAnswers != null;
    }

    Recipe.Which which(Recipe.Which base) {
        int least = base.leastTurns();
        int most = base.mostTurns();
        if (turns != null) {
            Matcher range = RANGE.matcher(turns);
            if (!range.matches()) {
                throw RecipeOptions.usage("turns", "Write --turns as 2..20, 2.. or ..20.");
            }
            least = number(range.group(1));
            most = number(range.group(2));
        }
        return new Recipe.Which(
                base.filter(),
                base.subset(),
                base.statuses(),
                least,
                most,
                pairs == null
                        ? base.pairs()
                        : RecipeOptions.word("pairs", pairs, Recipe.Pairs.values()),
                flags == null ? base.excludeFlags() : flags);
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    Recipe.Clean clean(Recipe.Clean base) {
        return new Recipe.Clean(
                edits == null
                        ? base.edits()
                        : RecipeOptions.word("edits", edits, Recipe.Edits.values()),
                dropLate ? Recipe.Late.DROPPED : base.late(),
                leastWords == null ? base.leastWords() : notNegative("least-words", leastWords),
                dropWordless ? Recipe.Wordless.DROPPED : base.wordless(),
                base.redact(),
                survey(base.survey()));
    }

    private Recipe.Coarsening survey(Recipe.Coarsening base) {
        List<String> known = Recipe.Coarsening.QUESTIONS;
        if (dropAnswers != null && !known.containsAll(dropAnswers)) {
            throw RecipeOptions.usage(
                    "drop-answers",
                    "The questions are "
                            + String.join(", ", known)
                            + "; one of these is not: "
                            + String.join(", ", dropAnswers)
                            + ".");
        }
        return new Recipe.Coarsening(
                ageBands == null ? base.ageBand() : notNegative("age-bands", ageBands),
                dropAnswers == null ? base.drop() : dropAnswers,
                smallestGroup == null
                        ? base.smallestGroup()
                        : notNegative("smallest-group", smallestGroup));
    }

    private static int notNegative(String option, int number) {
        if (number < 0) {
            throw RecipeOptions.usage(option, "--" + option + " is a number from 0.");
        }
        return number;
    }
}
