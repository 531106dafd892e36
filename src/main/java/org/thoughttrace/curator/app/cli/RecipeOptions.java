package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.named.NamedRecipe;
import org.thoughttrace.curator.logic.named.RecipeService;
import org.thoughttrace.curator.model.Recipe;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The options that make a recipe, beside those that say which conversations are meant. What is given
/// beside a recipe takes the place of what the recipe says.
final class RecipeOptions {

    @Option(
            names = "--recipe",
            paramLabel = "R",
            description = "A recipe: the name of a saved one, or a file of JSON.")
    private @Nullable String recipe;

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "What to write; \"curator formats\" lists them.")
    private @Nullable String format;

    @Option(
            names = "--option",
            paramLabel = "NAME=VALUE",
            description = "An option of the format; may be given several times.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Option(
            names = "--split",
            paramLabel = "PART=SHARE,…",
            description =
                    "Divide: train=0.8,validation=0.1,test=0.1. What is left over goes to test.")
    private @Nullable String split;

    @Option(
            names = "--redact",
            paramLabel = "KIND=WHAT,…",
            description =
                    "Personal data: keep, mask, pseudonym or drop, for all kinds or for some, such"
                            + " as email=pseudonym,phone=mask.")
    private @Nullable String redact;

    @ArgGroup(exclusive = false, heading = "%nWhich conversations and thoughts:%n")
    private CleaningOptions cleaning = new CleaningOptions();

    @ArgGroup(exclusive = false, heading = "%nHow they are divided:%n")
    private SplitOptions splitting = new SplitOptions();

    /// True when any of them asks for more than the plain file of conversations.
    boolean areGiven() {
        return recipe != null
                || format != null
                || split != null
                || redact != null
                || !options.isEmpty()
                || cleaning.areGiven()
                || splitting.areGiven();
    }

    /// The name of the recipe, where one was given: the one it is saved under, or that of its file. Of
    /// the folders of this machine an export tells nothing.
    @Nullable String name(Workspace workspace) {
        String asked = recipe;
        if (asked == null) {
            return null;
        }
        return workspace
                .recipes()
                .find(asked)
                .map(NamedRecipe::name)
                .orElseGet(() -> String.valueOf(Path.of(asked).getFileName()));
    }

    /// The recipe that is meant.
    ///
    /// @throws CommandFailure for wrong usage
    Recipe recipe(Workspace workspace) {
        Recipe base = recipe == null ? Recipe.PLAIN : named(workspace, recipe);
        Recipe.Clean clean = cleaning.clean(base.clean());
        if (redact != null) {
            clean = withRedaction(clean, Redactions.parse(redact));
        }
        return new Recipe(
                cleaning.which(base.which()), clean, shape(base.shape()), split(base), base.card());
    }

    /// The recipe with what curators said in each line, where the format has room for it.
    static Recipe withCuration(Recipe recipe) {
        Map<String, String> chosen = new LinkedHashMap<>(recipe.shape().options());
        chosen.put("curation", "included");
        return new Recipe(
                recipe.which(),
                recipe.clean(),
                new Recipe.Shape(recipe.shape().format(), chosen),
                recipe.split(),
                recipe.card());
    }

    private static Recipe named(Workspace workspace, String asked) {
        Optional<NamedRecipe> saved = workspace.recipes().find(asked);
        if (saved.isPresent()) {
            return saved.get().recipe();
        }
        Path file = Path.of(asked);
        if (!Files.isRegularFile(file)) {
            throw usage(
                    "recipe",
                    "There is no recipe \"" + asked + "\" in the store, and no file of that name.");
        }
        return read(file);
    }

    /// A recipe in a file.
    static Recipe read(Path file) {
        try {
            return RecipeService.fromJson(Files.readString(file));
        } catch (IOException unreadable) {
            throw CommandFailure.notDone("The file " + file + " cannot be read.");
        } catch (IllegalArgumentException wrong) {
            throw usage("recipe", "The recipe in " + file + ": " + wrong.getMessage() + ".");
        }
    }

    private static Recipe.Clean withRedaction(
            Recipe.Clean clean, Map<String, Recipe.Treatment> redaction) {
        return new Recipe.Clean(
                clean.edits(),
                clean.late(),
                clean.leastWords(),
                clean.wordless(),
                redaction,
                clean.survey());
    }

    private Recipe.Shape shape(Recipe.Shape base) {
        String name = format == null ? base.format() : format;
        Map<String, String> chosen =
                new LinkedHashMap<>(name.equals(base.format()) ? base.options() : Map.of());
        chosen.putAll(options);
        return new Recipe.Shape(name, chosen);
    }

    private Recipe.@Nullable Split split(Recipe base) {
        Map<String, Double> parts = split == null ? null : SplitOptions.parts(split);
        return splitting.split(base.split(), parts);
    }

    static CommandFailure usage(String field, String message) {
        return new CommandFailure(
                new Output.Problem(
                        message,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(field),
                        java.util.List.of()),
                ExitCode.USAGE);
    }

    /// The word among those a recipe knows.
    static <K extends Recipe.Keyed> K word(String option, String given, K[] known) {
        for (K each : known) {
            if (each.key().equals(given)) {
                return each;
            }
        }
        throw usage(
                option,
                "\""
                        + given
                        + "\" is no value of --"
                        + option
                        + ": use "
                        + java.util.Arrays.stream(known)
                                .map(Recipe.Keyed::key)
                                .collect(java.util.stream.Collectors.joining(", "))
                        + ".");
    }
}
