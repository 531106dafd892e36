package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Amounts;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Applied;
import org.thoughttrace.curator.logic.named.NamedRecipe;
import org.thoughttrace.curator.logic.named.RecipeService;
import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.model.Recipe;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;

/// `curator recipe STORE list|save|show|remove`: the named recipes of a store.
@Command(
        name = "recipe",
        description = "Keep recipes for exports under a name: list, save, show, remove.")
final class RecipeCommand extends StoreCommand {

    /// What is done with recipes.
    enum Verb {
        list,
        save,
        show,
        remove
    }

    @Parameters(index = "1", paramLabel = "VERB", description = "list, save, show or remove.")
    private Verb verb = Verb.list;

    @Parameters(index = "2", arity = "0..1", paramLabel = "NAME", description = "Of the recipe.")
    private @Nullable String name;

    @Option(names = "--file", paramLabel = "FILE", description = "Save the recipe of this file.")
    private @Nullable Path file;

    @Option(names = "--as", paramLabel = "CURATOR", description = "Who saves or removes it.")
    private @Nullable String curator;

    @Mixin private RecipeOptions options = new RecipeOptions();

    @Mixin private FilterOption filter = new FilterOption();

    RecipeCommand(Output output) {
        super(output);
    }

    @Override
    Workspace open(Path store) {
        return verb == Verb.save || verb == Verb.remove
                ? Workspace.openExisting(store)
                : super.open(store);
    }

    @Override
    int run(Workspace workspace) {
        switch (verb) {
            case list -> list(workspace);
            case show -> show(find(workspace));
            case save -> {
                Recipe recipe =
                        file == null
                                ? filter.into(options.recipe(workspace), workspace, output())
                                : RecipeOptions.read(file);
                workspace.workbench().check(recipe);
                done(workspace.curation().apply(who(), new Act.SaveRecipe(named(), recipe)));
            }
            case remove -> {
                find(workspace);
                done(workspace.curation().apply(who(), new Act.RemoveRecipe(named())));
            }
        }
        return ExitCode.DONE;
    }

    private String who() {
        return curator == null ? SettingsFile.load().curatorOrUser() : curator;
    }

    private String named() {
        if (name == null || name.isBlank()) {
            throw RecipeOptions.usage(
                    "name", "Say which recipe: its name comes after " + verb + ".");
        }
        return name;
    }

    private NamedRecipe find(Workspace workspace) {
        return workspace
                .recipes()
                .find(named())
                .orElseThrow(
                        () -> RecipeOptions.usage("name", "There is no recipe \"" + name + "\"."));
    }

    private void list(Workspace workspace) {
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            ArrayNode recipes = Output.array(root, "recipes");
            workspace.recipes().all().forEach(recipe -> write(recipes.addObject(), recipe));
            output().json(root);
        } else {
            for (NamedRecipe recipe : workspace.recipes().all()) {
                output().line(
                                recipe.name()
                                        + "  "
                                        + recipe.recipe().shape().format()
                                        + "  "
                                        + recipe.curator()
                                        + "  "
                                        + recipe.at());
            }
        }
    }

    private void show(NamedRecipe recipe) {
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            write(root, recipe);
            output().json(root);
        } else {
            output().line(RecipeService.toJson(recipe.recipe()));
        }
    }

    private static void write(ObjectNode node, NamedRecipe recipe) {
        node.put("name", recipe.name());
        node.put("curator", recipe.curator());
        node.put("time", recipe.at().toString());
        node.set("recipe", Output.parsed(RecipeService.toJson(recipe.recipe())));
    }

    private void done(Applied applied) {
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            root.put("name", name);
            root.put("revisions", applied.revisions());
            output().json(root);
        } else {
            output().line(Amounts.of(applied.revisions(), "revision") + ".");
        }
    }
}
