package org.thoughttrace.curator.logic.export;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.PrettyJson;
import org.thoughttrace.curator.exchange.named.RecipeJson;
import org.thoughttrace.curator.logic.split.SplitPlan;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// `manifest.json`: all that is needed to defend an export, and to make it again.
final class Manifest {
    private final CardFacts facts;

    Manifest(CardFacts facts) {
        this.facts = facts;
    }

    Map<String, @Nullable Object> tree() {
        Outcome outcome = facts.outcome();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("manifest", 1);
        tree.put("program", facts.order().program());
        tree.put("format", facts.format().name());
        tree.put("recipeName", facts.order().name());
        tree.put(
                "recipe",
                PrettyJson.read(RecipeJson.write(facts.recipe()).getBytes(StandardCharsets.UTF_8)));
        tree.put("source", source());
        tree.put("counts", counts(outcome.given()));
        tree.put("participants", facts.participants());
        tree.put("models", facts.models());
        tree.put("curators", facts.curators());
        tree.put("funnel", funnel(outcome.funnel()));
        tree.put("split", outcome.split() == null ? null : split(outcome.split()));
        tree.put("personalData", personal(outcome.personal()));
        tree.put("files", outcome.files().stream().map(Manifest::file).toList());
        if (facts.order().date() != null) {
            tree.put("date", facts.order().date().toString());
        }
        return tree;
    }

    private Map<String, @Nullable Object> source() {
        Map<String, @Nullable Object> source = new LinkedHashMap<>();
        source.put("sha256", facts.sourceHash());
        source.put("conversations", facts.outcome().funnel().all().conversations());
        source.put("otherPrograms", facts.origins());
        source.put("licence", facts.card().licence());
        source.put("citation", facts.card().citation());
        source.put("url", facts.card().url());
        return source;
    }

    static Map<String, @Nullable Object> counts(Counts counts) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("conversations", counts.conversations());
        tree.put("messages", counts.messages());
        tree.put("thoughts", counts.thoughts());
        tree.put("pairs", counts.pairs());
        return tree;
    }

    private static Map<String, @Nullable Object> funnel(Funnel funnel) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("all", counts(funnel.all()));
        tree.put("steps", funnel.steps().stream().map(Manifest::stage).toList());
        tree.put("left", counts(funnel.left()));
        return tree;
    }

    private static Map<String, @Nullable Object> stage(Funnel.Stage stage) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("step", stage.rule().step().key());
        tree.put("rule", stage.rule().key());
        tree.put("title", stage.rule().title());
        tree.put("items", stage.items());
        tree.put("removed", counts(stage.removed()));
        return tree;
    }

    private static Map<String, @Nullable Object> split(SplitPlan plan) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("by", plan.split().by().key());
        tree.put("seed", Long.toString(plan.split().seed()));
        tree.put("participantsInSeveralParts", plan.straddling());
        tree.put("parts", plan.parts().stream().map(Manifest::part).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> part(SplitPlan.Part part) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("name", part.name());
        tree.put("wanted", part.wanted());
        tree.put("achieved", rounded(part.achieved()));
        tree.put("conversations", part.conversations());
        tree.put("participants", part.participants());
        Map<String, Double> strata = new LinkedHashMap<>();
        part.strata().forEach((name, share) -> strata.put(name, rounded(share)));
        tree.put("strata", strata);
        return tree;
    }

    private static double rounded(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }

    /// Rare combinations of answers are not told here: a list of them would point at persons.
    private Map<String, @Nullable Object> personal(Outcome.Personal personal) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("parts", personal.counts());
        tree.put("rowsDropped", personal.rowsDropped());
        tree.put("placesKeptByDecision", personal.placesKept());
        tree.put("placesKept", personal.kept().stream().map(Manifest::kept).toList());
        tree.put("leftovers", personal.leftovers());
        tree.put("smallestGroup", personal.smallestGroup());
        tree.put(
                "note",
                facts.recipe().clean().redacts()
                        ? "Stand-ins are numbers in the order of first appearance. No key leads"
                                + " back: the table of values was held in memory while this was"
                                + " written, and nowhere else."
                        : "Personal data was not looked for.");
        return tree;
    }

    private static Map<String, @Nullable Object> kept(Outcome.KeptPlaces kept) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("kind", kept.kind());
        tree.put("places", kept.places());
        tree.put("reason", kept.reason());
        tree.put("curators", kept.curators());
        return tree;
    }

    private static Map<String, @Nullable Object> file(OutFile file) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("name", file.name());
        tree.put("part", file.part().isEmpty() ? null : file.part());
        tree.put("rows", file.rows());
        tree.put("bytes", file.bytes());
        tree.put("sha256", file.sha256());
        return tree;
    }
}
