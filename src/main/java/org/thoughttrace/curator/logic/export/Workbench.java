package org.thoughttrace.curator.logic.export;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.format.Row;
import org.thoughttrace.curator.exchange.format.RowStream;
import org.thoughttrace.curator.exchange.format.Table;
import org.thoughttrace.curator.logic.check.personal.PersonalKind;
import org.thoughttrace.curator.logic.find.Finder;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.logic.named.SubsetService;
import org.thoughttrace.curator.logic.redaction.FlaggedWords;
import org.thoughttrace.curator.logic.redaction.KeptPlaces;
import org.thoughttrace.curator.logic.redaction.PersonalFinder;
import org.thoughttrace.curator.logic.redaction.PersonalPart;
import org.thoughttrace.curator.logic.redaction.ToldNames;
import org.thoughttrace.curator.logic.split.NearTwins;
import org.thoughttrace.curator.logic.split.SplitPlan;
import org.thoughttrace.curator.logic.split.SplitProblem;
import org.thoughttrace.curator.logic.split.Splitter;
import org.thoughttrace.curator.logic.split.Twins;
import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Gives conversations out by a recipe: which, clean, shape, split, write. The same recipe on the same
/// store gives the same bytes. Safe on any thread but the one that draws.
public final class Workbench {
    private final Library library;
    private final Finder finder;
    private final SubsetService subsets;
    private final PersonalFinder personal;
    private final Twins twins;

    /// A workbench on an open store.
    ///
    /// @param personal tells what is personal data
    /// @param twins tells which conversations are nearly the same
    public Workbench(
            Library library,
            Finder finder,
            SubsetService subsets,
            PersonalFinder personal,
            Twins twins) {
        this.library = library;
        this.finder = finder;
        this.subsets = subsets;
        this.personal = personal;
        this.twins = twins;
    }

    /// As the other, with what the program has of its own to tell personal data and twins.
    public Workbench(Library library, Finder finder, SubsetService subsets) {
        this(library, finder, subsets, PersonalFinder.OF_CHECKS, new NearTwins(library));
    }

    /// Writes what a recipe means, or only looks.
    ///
    /// @throws ExportStopped when a word of the recipe means nothing, when it was cancelled, or when
    ///     it could not be written; then what was there before is as it was
    public Outcome run(WorkOrder order, ExportService.Progress progress) {
        LabelScheme scheme = library.scheme();
        Ingredients ingredients = Ingredients.of(order.recipe(), finder, subsets, scheme);
        return new WorkbenchRun(
                        library,
                        order,
                        ingredients,
                        () -> work(order.recipe(), ingredients, scheme),
                        personal,
                        this::split)
                .run(progress);
    }

    private ConversationWork work(Recipe recipe, Ingredients ingredients, LabelScheme scheme) {
        return new ConversationWork(
                library,
                scheme,
                recipe,
                ingredients.format(),
                ingredients.options(),
                personal,
                flaggedWords(recipe, ingredients, scheme),
                toldNames(recipe, ingredients, scheme));
    }

    /// Those in all of the store: who is named in one conversation of theirs may be named in any.
    private FlaggedWords flaggedWords(Recipe recipe, Ingredients ingredients, LabelScheme scheme) {
        if (recipe.clean().treatmentOf(PersonalPart.FLAGGED) == Recipe.Treatment.KEEP) {
            return FlaggedWords.NONE;
        }
        return FlaggedWords.in(
                ingredients.all().stream()
                        .filter(facts ->
                                facts.flags().stream()
                                        .anyMatch(
                                                flag -> flag.kind().equals(FlaggedWords.FLAG_KIND)))
                        .flatMap(facts -> library.load(facts.id(), scheme).stream())
                        .map(Library.LoadedConversation::conversation)
                        .toList());
    }

    /// Those in all of the store, as for flagged words.
    private ToldNames toldNames(Recipe recipe, Ingredients ingredients, LabelScheme scheme) {
        if (recipe.clean().treatmentOf(PersonalKind.NAME.key()) == Recipe.Treatment.KEEP) {
            return ToldNames.NONE;
        }
        return ToldNames.of(
                ingredients.all().parallelStream()
                        .flatMap(facts -> toldIn(facts, scheme).stream())
                        .toList());
    }

    private List<ToldNames.Told> toldIn(ConversationFacts facts, LabelScheme scheme) {
        return library.load(facts.id(), scheme)
                .map(loaded ->
                        ToldNames.in(
                                loaded.conversation(),
                                personal,
                                KeptPlaces.among(library.fields(facts.id()))))
                .orElse(List.of());
    }

    /// Sees whether all words of a recipe mean something here.
    ///
    /// @throws WrongRecipe when one does not
    public void check(Recipe recipe) {
        Ingredients.of(recipe, finder, subsets, library.scheme());
        if (recipe.split() != null) {
            split(recipe, List.of());
        }
    }

    /// How chosen conversations are divided; null where the recipe does not.
    private @Nullable SplitPlan split(Recipe recipe, List<ConversationFacts> chosen) {
        Recipe.Split split = recipe.split();
        if (split == null) {
            return null;
        }
        try {
            return Splitter.plan(
                    chosen,
                    split,
                    split.nearDuplicates() == Recipe.Twins.TOGETHER
                            ? twins.among(chosen.stream().map(ConversationFacts::id).toList())
                            : List.of());
        } catch (SplitProblem problem) {
            throw new WrongRecipe("split", String.valueOf(problem.getMessage()));
        }
    }

    /// The first rows that a recipe gives, of each of its files.
    ///
    /// @param rows how many of each file at most
    /// @throws ExportStopped when a word of the recipe means nothing
    public List<Preview> preview(Recipe recipe, int rows) {
        LabelScheme scheme = library.scheme();
        Ingredients ingredients = Ingredients.of(recipe, finder, subsets, scheme);
        ConversationWork work = work(recipe, ingredients, scheme);
        List<RowStream> streams = ingredients.format().streams(ingredients.options());
        Map<String, List<List<String>>> found = new LinkedHashMap<>();
        streams.forEach(stream -> found.put(stream.name(), new ArrayList<>()));
        for (ConversationFacts facts : ingredients.all()) {
            if (found.values().stream().allMatch(list -> list.size() >= rows)) {
                break;
            }
            if (ingredients.selection().exclusion(facts) == null) {
                for (Shaped.Made made : work.work(List.of(facts)).getFirst().rows()) {
                    List<List<String>> list = Objects.requireNonNull(found.get(made.stream()));
                    if (list.size() < rows) {
                        list.add(cells(made.row()));
                    }
                }
            }
        }
        SplitPlan plan = split(recipe, List.of());
        List<String> parts =
                plan == null
                        ? List.of("")
                        : plan.parts().stream().map(SplitPlan.Part::name).toList();
        return streams.stream()
                .map(stream ->
                        new Preview(
                                parts.stream()
                                        .map(part ->
                                                RowWriters.nameOf(
                                                        ingredients.format(), part, stream))
                                        .collect(Collectors.joining(" · ")),
                                columns(stream),
                                Objects.requireNonNull(found.get(stream.name()))))
                .toList();
    }

    private static List<String> columns(RowStream stream) {
        Table table = stream.table();
        return table == null
                ? List.of()
                : table.columns().stream().map(Table.Column::name).toList();
    }

    private static List<String> cells(Row row) {
        return switch (row) {
            case Row.Json(byte[] line) ->
                    List.of(new String(line, java.nio.charset.StandardCharsets.UTF_8));
            case Row.Cells(List<@Nullable Object> values) ->
                    values.stream().map(value -> value == null ? "" : value.toString()).toList();
        };
    }
}
