package org.thoughttrace.curator.exchange.named;

import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.exchange.json.JsonStyle;
import org.thoughttrace.curator.exchange.json.StrictJson;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Status;

import java.nio.charset.StandardCharsets;

/// A recipe as JSON: the objects `which`, `clean`, `shape`, `split` and `card`. What is left out
/// holds what [Recipe#PLAIN] has.
public final class RecipeJson {

    private RecipeJson() {}

    /// Reads a recipe strictly: no member that is not known, no value that makes no sense.
    ///
    /// @throws RecipeException when it is none; the message names the place
    public static Recipe read(String json) throws RecipeException {
        return StrictJson.read(
                json, scanner -> new RecipeParser(scanner).recipe(), RecipeException::new);
    }

    /// Writes a recipe so that [#read(String)] gives it back.
    public static String write(Recipe recipe) {
        JsonBuilder out = new JsonBuilder(JsonStyle.COMPACT).beginObject();
        which(out.key("which"), recipe.which());
        clean(out.key("clean"), recipe.clean());
        out.key("shape").beginObject().key("format").text(recipe.shape().format());
        out.key("options").beginObject();
        recipe.shape().options().forEach((name, value) -> out.key(name).text(value));
        out.endObject().endObject();
        Recipe.Split split = recipe.split();
        if (split != null) {
            split(out.key("split"), split);
        }
        Recipe.Card card = recipe.card();
        out.key("card").beginObject();
        out.key("title").text(card.title()).key("licence").text(card.licence());
        out.key("citation").text(card.citation()).key("url").text(card.url());
        out.key("languages").texts(card.languages());
        out.endObject();
        return new String(out.endObject().toBytes(), StandardCharsets.UTF_8);
    }

    private static void which(JsonBuilder out, Recipe.Which which) {
        out.beginObject();
        out.key("filter").text(which.filter()).key("subset").text(which.subset());
        out.key("statuses").texts(which.statuses().stream().map(Status::key).toList());
        out.key("leastTurns").number(which.leastTurns());
        out.key("mostTurns").number(which.mostTurns());
        out.key("pairs").text(which.pairs().key());
        out.key("excludeFlags").texts(which.excludeFlags());
        out.endObject();
    }

    private static void clean(JsonBuilder out, Recipe.Clean clean) {
        out.beginObject();
        out.key("edits").text(clean.edits().key()).key("late").text(clean.late().key());
        out.key("leastWords").number(clean.leastWords());
        out.key("wordless").text(clean.wordless().key());
        out.key("redact").beginObject();
        clean.redact().forEach((kind, treatment) -> out.key(kind).text(treatment.key()));
        out.endObject();
        Recipe.Coarsening survey = clean.survey();
        out.key("survey").beginObject();
        out.key("ageBand").number(survey.ageBand());
        out.key("drop").texts(survey.drop());
        out.key("smallestGroup").number(survey.smallestGroup());
        out.endObject().endObject();
    }

    private static void split(JsonBuilder out, Recipe.Split split) {
        out.beginObject().key("by").text(split.by().key());
        out.key("parts").beginObject();
        split.parts()
                .forEach((name, share) ->
                        out.key(name).raw(share.toString().getBytes(StandardCharsets.US_ASCII)));
        out.endObject();
        // A text: most readers of JSON keep only 53 bits of a number.
        out.key("seed").text(Long.toString(split.seed()));
        out.key("stratify").text(split.stratify().key());
        out.key("nearDuplicates").text(split.nearDuplicates().key());
        out.endObject();
    }
}
