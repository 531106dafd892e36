package org.thoughttrace.curator.logic.export;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.format.FileTexts;
import org.thoughttrace.curator.exchange.format.Row;
import org.thoughttrace.curator.exchange.format.RowRefused;
import org.thoughttrace.curator.exchange.format.Rows;
import org.thoughttrace.curator.exchange.output.ExportException;
import org.thoughttrace.curator.exchange.output.ExportFile;
import org.thoughttrace.curator.exchange.output.ExportFolder;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.logic.redaction.AnswerGroups;
import org.thoughttrace.curator.logic.redaction.FlaggedWords;
import org.thoughttrace.curator.logic.redaction.Leftovers;
import org.thoughttrace.curator.logic.redaction.PersonalFinder;
import org.thoughttrace.curator.logic.redaction.PersonalPart;
import org.thoughttrace.curator.logic.redaction.Redaction;
import org.thoughttrace.curator.logic.split.SplitPlan;
import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Recipe;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// One export from its first conversation to its last file. What it holds does not grow with the number
/// of conversations, but for their ids and facts.
final class WorkbenchRun {
    /// More than anybody looks through; so many take some tens of megabytes.
    private static final int REVIEWED = 100_000;

    private final Library library;
    private final WorkOrder order;
    private final Ingredients ingredients;
    private final Supplier<ConversationWork> works;
    private final ConversationWork work;
    private final BiFunction<Recipe, List<ConversationFacts>, @Nullable SplitPlan> splitting;
    private final Funnel.Tally tally = new Funnel.Tally();
    private final Set<String> given = new HashSet<>();
    private final SortedMap<String, Long> origins = new TreeMap<>();
    private final AnswerGroups groups = new AnswerGroups();
    private final List<Redaction.Item> review = new ArrayList<>();
    private final Leftovers leftovers;
    private long rowsDropped;
    private long placesFound;
    private final KeptTally kept;

    WorkbenchRun(
            Library library,
            WorkOrder order,
            Ingredients ingredients,
            Supplier<ConversationWork> works,
            PersonalFinder finder,
            BiFunction<Recipe, List<ConversationFacts>, @Nullable SplitPlan> splitting) {
        this.library = library;
        this.order = order;
        this.ingredients = ingredients;
        this.works = works;
        this.work = works.get();
        this.splitting = splitting;
        this.kept = new KeptTally(finder);
        this.leftovers = new Leftovers(order.recipe().clean(), finder);
    }

    Outcome run(ExportService.Progress progress) {
        Path out = order.out();
        ExportFile.IfExists policy =
                order.ifExists() == ExportRequest.IfExists.REPLACE
                        ? ExportFile.IfExists.REPLACE
                        : ExportFile.IfExists.REFUSE;
        try {
            if (out == null) {
                return write(null, progress);
            }
            try (ExportFolder folder = new ExportFolder(out, policy)) {
                Outcome outcome = whole(folder, progress);
                folder.commit();
                return outcome;
            }
        } catch (IOException failure) {
            throw new ExportStopped(String.valueOf(failure.getMessage()), failure);
        }
    }

    /// What the disk says of itself, such as that no space is left, is told with the folder's name and
    /// the next step.
    private Outcome whole(ExportFolder folder, ExportService.Progress progress) throws IOException {
        try {
            return write(folder, progress);
        } catch (ExportException | RowRefused told) {
            throw told;
        } catch (IOException failed) {
            throw folder.notWritten(failed);
        }
    }

    private Outcome write(@Nullable ExportFolder folder, ExportService.Progress progress)
            throws IOException {
        ExportFolder.@Nullable Entry excluded = folder == null ? null : folder.file("excluded.csv");
        ExclusionLog log = new ExclusionLog(tally, excluded == null ? null : excluded.out());
        ingredients.selection().expect(tally);
        work.cleaning().expect(tally);
        List<ConversationFacts> chosen = select(log);
        boolean looks = mustLookBeforeDividing(chosen);
        Steps steps =
                new Steps(
                        progress,
                        chosen.size() * (looks ? 2L : 1L),
                        folder == null
                                ? "The counting was stopped: it begins again when a step changes."
                                : "The export was cancelled; nothing was written.");
        SplitPlan plan =
                splitting.apply(order.recipe(), looks ? givingRows(chosen, steps) : chosen);
        RowWriters writers =
                new RowWriters(
                        ingredients.format(),
                        ingredients.options(),
                        plan == null
                                ? List.of()
                                : plan.parts().stream().map(SplitPlan.Part::name).toList(),
                        folder);
        writeRows(chosen, plan, writers, log, steps);
        writers.finish();
        if (excluded != null) {
            excluded.finish();
        }
        if (folder != null && excluded != null && order.recipe().clean().redacts()) {
            FinishedFiles.search(folder, writers.entries(), leftovers);
            FinishedFiles.search(folder, List.of(excluded), leftovers);
        }
        Outcome outcome = outcome(log, plan, writers);
        if (folder != null) {
            List<ConversationFacts> all =
                    chosen.stream().filter(facts -> given.contains(facts.id())).toList();
            new CompanionFiles(library, order, ingredients, all, origins, outcome).write(folder);
        }
        return outcome;
    }

    private List<ConversationFacts> select(ExclusionLog log) throws IOException {
        List<ConversationFacts> chosen = new ArrayList<>();
        for (ConversationFacts facts : ingredients.all()) {
            Counts counts = Counts.of(facts);
            tally.everything(counts);
            Exclusion exclusion = ingredients.selection().exclusion(facts);
            if (exclusion == null) {
                chosen.add(facts);
            } else {
                log.add(exclusion, counts);
            }
        }
        return chosen;
    }

    /// Those that are divided: of a format that refuses some conversations, or where personal data lets
    /// some go, only those that are given out, or the shares would be those of others.
    private List<ConversationFacts> givingRows(List<ConversationFacts> chosen, Steps steps)
            throws IOException {
        Set<String> giving = new HashSet<>();
        new ShapedTurns(works.get())
                .forEach(
                        chosen,
                        turn -> {
                            for (Shaped shaped : turn) {
                                if (shaped.dropped() == null && !shaped.rows().isEmpty()) {
                                    giving.add(shaped.id());
                                }
                            }
                            steps.advance(turn.size());
                        });
        return chosen.stream().filter(facts -> giving.contains(facts.id())).toList();
    }

    private boolean mustLookBeforeDividing(List<ConversationFacts> chosen) {
        Recipe.Clean clean = order.recipe().clean();
        return order.recipe().split() != null
                && (ingredients.format().rowsArePartial()
                        || clean.redact().containsValue(Recipe.Treatment.DROP)
                        || clean.treatmentOf(PersonalPart.FLAGGED) != Recipe.Treatment.KEEP
                                && chosen.stream().anyMatch(WorkbenchRun::isFlaggedAsAWhole));
    }

    private static boolean isFlaggedAsAWhole(ConversationFacts facts) {
        return facts.flags().stream()
                .anyMatch(flag ->
                        flag.kind().equals(FlaggedWords.FLAG_KIND)
                                && flag.turn() == 0
                                && flag.thought() == 0
                                && flag.resolution() == Flag.Resolution.OPEN);
    }

    private void writeRows(
            List<ConversationFacts> chosen,
            @Nullable SplitPlan plan,
            RowWriters writers,
            ExclusionLog log,
            Steps steps)
            throws IOException {
        new ShapedTurns(work)
                .forEach(
                        chosen,
                        turn -> {
                            for (Shaped shaped : turn) {
                                String id = shaped.id();
                                String part =
                                        plan == null ? "" : plan.partOf().getOrDefault(id, "");
                                write(shaped, id, part, writers, log);
                            }
                            steps.advance(turn.size());
                        });
    }

    /// How far it is, over all passes; stops where somebody wants it stopped.
    private static final class Steps {
        private final ExportService.Progress progress;
        private final long total;
        private final String sentence;
        private long done;

        Steps(ExportService.Progress progress, long total, String sentence) {
            this.progress = progress;
            this.sentence = sentence;
            this.total = total;
        }

        void advance(int more) {
            if (progress.isCancelled()) {
                throw new ExportStopped(sentence);
            }
            done += more;
            progress.advanced(done, total);
        }
    }

    private void write(Shaped shaped, String id, String part, RowWriters writers, ExclusionLog log)
            throws IOException {
        if (!shaped.edits().equals(Counts.NONE)) {
            tally.adjust(Rule.EDITS, shaped.edits());
        }
        for (Cleaning.Removed removed : shaped.removed()) {
            log.add(removed.exclusion(), removed.counts());
        }
        placesFound += shaped.personal().size();
        shaped.personal().stream().limit(REVIEWED - review.size()).forEach(review::add);
        if (shaped.dropped() != null) {
            log.add(shaped.dropped(), shaped.counts());
            return;
        }
        logRows(shaped, log);
        if (shaped.rows().isEmpty()) {
            log.add(withoutRows(shaped), shaped.counts());
            return;
        }
        for (Redaction.Item item : shaped.personal()) {
            if (item.part().isKept()) {
                leftovers.expect(item.part());
            }
        }
        shaped.kept().forEach(kept::add);
        given.add(id);
        if (!shaped.origin().isEmpty()) {
            origins.merge(shaped.origin(), 1L, Long::sum);
        }
        groups.add(id, shaped.survey());
        for (Shaped.Made made : shaped.rows()) {
            writers.write(part, made.stream(), made.row());
            searchUnreadable(part, made);
        }
    }

    private void logRows(Shaped shaped, ExclusionLog log) throws IOException {
        rowsDropped += shaped.droppedRows().size();
        for (Shaped.Dropped dropped : shaped.droppedRows()) {
            log.add(
                    new Exclusion(
                            Rule.PERSONAL,
                            Exclusion.What.ROW,
                            shaped.id(),
                            dropped.turn(),
                            dropped.thought(),
                            dropped.why(),
                            ""),
                    Counts.NONE);
        }
        for (Rows.Refused refused : shaped.refused()) {
            log.add(
                    new Exclusion(
                            Rule.ofShape(refused.rule()),
                            Exclusion.What.ROW,
                            shaped.id(),
                            refused.turn(),
                            refused.thought(),
                            refused.why(),
                            ""),
                    Counts.NONE);
        }
    }

    private static Exclusion withoutRows(Shaped shaped) {
        boolean hadSome = !shaped.droppedRows().isEmpty();
        return new Exclusion(
                hadSome ? Rule.PERSONAL : Rule.NO_ROW,
                Exclusion.What.CONVERSATION,
                shaped.id(),
                0,
                0,
                hadSome
                        ? "every row of it holds personal data to be dropped"
                        : "it gives no row of this format",
                "");
    }

    /// What cannot be read back from a finished file is searched as it goes in.
    private void searchUnreadable(String part, Shaped.Made made) {
        String name =
                (part.isEmpty() ? "" : part + "-")
                        + made.stream()
                        + "."
                        + ingredients.format().ending();
        if (order.recipe().clean().redacts()
                && !FileTexts.canRead(name)
                && made.row() instanceof Row.Cells(List<@Nullable Object> values)) {
            for (Object value : values) {
                if (value instanceof String text) {
                    leftovers.search(name, 0, text);
                }
            }
        }
    }

    /// A curator's own words leave with the manifest and the card: a filter can hold an address.
    private void searchRecipe() {
        Recipe recipe = order.recipe();
        if (recipe.clean().redacts()) {
            Stream.of(
                            order.name(),
                            recipe.which().filter(),
                            recipe.which().subset(),
                            recipe.card().title(),
                            recipe.card().citation(),
                            recipe.card().url())
                    .filter(Objects::nonNull)
                    .forEach(words -> leftovers.search("manifest.json", 0, words));
        }
    }

    private Outcome outcome(ExclusionLog log, @Nullable SplitPlan plan, RowWriters writers) {
        searchRecipe();
        Funnel funnel = tally.funnel();
        return new Outcome(
                order.out(),
                funnel,
                funnel.all().conversations() - funnel.left().conversations(),
                writers.files(),
                log.first(),
                plan,
                new Outcome.Personal(
                        work.standIns().counts(),
                        rowsDropped,
                        kept.toList(),
                        placesFound,
                        List.copyOf(review),
                        leftovers.counts(),
                        leftovers.first(),
                        groups.smallest(),
                        groups.smallerThan(order.recipe().clean().survey().smallestGroup())));
    }
}
