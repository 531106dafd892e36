package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.check.Place;
import org.thoughttrace.curator.logic.export.Counts;
import org.thoughttrace.curator.logic.export.Funnel;
import org.thoughttrace.curator.logic.export.OutFile;
import org.thoughttrace.curator.logic.export.Outcome;
import org.thoughttrace.curator.logic.export.StrataTable;
import org.thoughttrace.curator.logic.redaction.AnswerGroups;
import org.thoughttrace.curator.logic.redaction.Leftovers;
import org.thoughttrace.curator.logic.redaction.Redaction;
import org.thoughttrace.curator.logic.split.SplitPlan;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Locale;

/// Tells what an export by a recipe gave out: as JSON, or in lines.
final class OutcomeReport {
    private static final int LISTED = 20;
    private static final int NAMED = 4;

    private final Outcome outcome;

    OutcomeReport(Outcome outcome) {
        this.outcome = outcome;
    }

    ObjectNode json() {
        ObjectNode root = Output.object();
        root.put("out", outcome.out() == null ? null : outcome.out().toString());
        put(root, outcome.given());
        root.put("excluded", outcome.excluded());
        root.put("rows", outcome.rows());
        ArrayNode files = Output.array(root, "files");
        for (OutFile file : outcome.files()) {
            ObjectNode node = files.addObject();
            node.put("name", file.name());
            node.put("part", file.part().isEmpty() ? null : file.part());
            node.put("rows", file.rows());
            node.put("bytes", file.bytes());
            node.put("sha256", file.sha256().isEmpty() ? null : file.sha256());
        }
        funnel(root.putObject("funnel"));
        SplitPlan split = outcome.split();
        if (split == null) {
            root.putNull("split");
        } else {
            split(root.putObject("split"), split);
        }
        personal(root.putObject("personalData"));
        return root;
    }

    private static void put(ObjectNode node, Counts counts) {
        node.put("conversations", counts.conversations());
        node.put("messages", counts.messages());
        node.put("thoughts", counts.thoughts());
        node.put("pairs", counts.pairs());
    }

    private void funnel(ObjectNode node) {
        put(node.putObject("all"), outcome.funnel().all());
        ArrayNode steps = Output.array(node, "steps");
        for (Funnel.Stage stage : outcome.funnel().steps()) {
            ObjectNode step = steps.addObject();
            step.put("step", stage.rule().step().key());
            step.put("rule", stage.rule().key());
            step.put("title", stage.rule().title());
            step.put("items", stage.items());
            put(step, stage.removed());
        }
        put(node.putObject("left"), outcome.funnel().left());
    }

    private static void split(ObjectNode node, SplitPlan plan) {
        node.put("by", plan.split().by().key());
        // A text, as in the manifest: most readers of JSON keep only 53 bits of a number.
        node.put("seed", Long.toString(plan.split().seed()));
        node.put("participantsInSeveralParts", plan.straddling());
        ArrayNode parts = Output.array(node, "parts");
        for (SplitPlan.Part part : plan.parts()) {
            ObjectNode one = parts.addObject();
            one.put("name", part.name());
            one.put("wanted", part.wanted());
            one.put("achieved", part.achieved());
            one.put("conversations", part.conversations());
            one.put("participants", part.participants());
            ObjectNode strata = one.putObject("strata");
            part.strata().forEach(strata::put);
        }
    }

    private void personal(ObjectNode node) {
        Outcome.Personal personal = outcome.personal();
        ObjectNode parts = node.putObject("parts");
        personal.counts().forEach(parts::put);
        node.put("rowsDropped", personal.rowsDropped());
        node.put("placesFound", personal.found());
        node.put("placesKeptByDecision", personal.placesKept());
        ArrayNode kept = Output.array(node, "placesKept");
        for (Outcome.KeptPlaces places : personal.kept()) {
            ObjectNode one = kept.addObject();
            one.put("kind", places.kind());
            one.put("places", places.places());
            one.put("reason", places.reason());
            places.curators().forEach(Output.array(one, "curators")::add);
        }
        ObjectNode leftovers = node.putObject("leftovers");
        personal.leftovers().forEach(leftovers::put);
        ArrayNode places = Output.array(node, "leftoverPlaces");
        for (Leftovers.Leftover left : personal.firstLeftovers()) {
            places.addObject()
                    .put("file", left.file())
                    .put("line", left.line() == 0 ? null : (Long) left.line())
                    .put("kind", left.kind());
        }
        ArrayNode review = Output.array(node, "review");
        for (Redaction.Item item : personal.review()) {
            ObjectNode one = review.addObject();
            one.put("conversation", item.conversation());
            one.put("where", item.slot().words());
            one.put("kind", item.kind());
            one.put("treatment", item.treatment().key());
            one.put("kept", item.part().isKept());
            finding(one, item);
            one.put("before", item.before());
            one.put("words", item.words());
            one.put("after", item.after());
        }
        node.put("smallestGroup", personal.smallestGroup());
        ArrayNode rare = Output.array(node, "rare");
        for (AnswerGroups.Group group : personal.rare()) {
            ObjectNode one = rare.addObject();
            one.put("answers", group.answers());
            one.put("participants", group.participants());
            group.conversations().forEach(Output.array(one, "conversations")::add);
        }
    }

    /// As `check --json` names a finding, for `dismissFinding` and `restoreFinding`.
    private static void finding(ObjectNode one, Redaction.Item item) {
        Place place = item.place();
        one.put("turn", place.turn() == 0 ? null : place.turn());
        one.put("thought", place.thought() == null ? null : place.thought().path());
        one.put("start", place.span() == null ? null : place.span().start());
        one.put("end", place.span() == null ? null : place.span().end());
        one.put("message", item.finding().message());
    }

    void print(Output output) {
        output.line(line("in the store", outcome.funnel().all()));
        for (Funnel.Stage stage : outcome.funnel().steps()) {
            output.line(line("  − " + stage.rule().title(), stage.removed(), stage.items()));
        }
        output.line(line("given out", outcome.given()));
        SplitPlan split = outcome.split();
        if (split != null) {
            for (SplitPlan.Part part : split.parts()) {
                output.line(
                        String.format(
                                Locale.ROOT,
                                "%s: %,d conversations of %,d participants, %.1f %% (wanted %.1f"
                                        + " %%)",
                                part.name(),
                                part.conversations(),
                                part.participants(),
                                100 * part.achieved(),
                                100 * part.wanted()));
            }
            for (StrataTable.Line strata : StrataTable.of(split).lines()) {
                output.line("  " + strata.name() + ": " + String.join(", ", strata.shares()));
            }
        }
        printPersonal(output);
        for (OutFile file : outcome.files()) {
            output.line(String.format(Locale.ROOT, "%s: %,d rows", file.name(), file.rows()));
        }
        output.line(
                outcome.out() == null
                        ? "Nothing was written (--dry-run)."
                        : "Wrote " + outcome.out() + ".");
    }

    /// Who shares their answers with hardly anybody can be told apart by them.
    private void printRare(Output output, Outcome.Personal personal) {
        if (personal.smallestGroup() == 0) {
            return;
        }
        output.line(personal.rarity());
        if (outcome.out() != null) {
            return;
        }
        List<AnswerGroups.Group> rare = personal.rare();
        for (AnswerGroups.Group group : rare.subList(0, Math.min(LISTED, rare.size()))) {
            output.line(
                    "  "
                            + group.participants()
                            + ": "
                            + Output.oneLine(group.answers())
                            + " ("
                            + Output.oneLine(some(group.conversations()))
                            + ")");
        }
        if (rare.size() > LISTED) {
            output.line("  … --json lists all of them.");
        }
    }

    private static String some(List<String> conversations) {
        int more = conversations.size() - NAMED;
        return String.join(", ", conversations.subList(0, Math.min(NAMED, conversations.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private void printPersonal(Output output) {
        Outcome.Personal personal = outcome.personal();
        printRare(output, personal);
        personal.treated().forEach(output::line);
        if (outcome.out() == null) {
            List<Redaction.Item> items = personal.review();
            for (Redaction.Item item : items.subList(0, Math.min(LISTED, items.size()))) {
                output.line(
                        "  "
                                + item.conversation()
                                + ", "
                                + item.slot().words()
                                + ": "
                                + Output.oneLine(
                                        item.before() + "[[" + item.words() + "]]" + item.after())
                                + (item.part().isKept() ? " (kept by decision)" : ""));
            }
            if (items.size() > LISTED) {
                output.line("  … --json lists more of them.");
            }
        }
        personal.leftInWords()
                .forEach(words -> output.note("Left over in the finished files: " + words + "."));
        personal.leftWhere(LISTED).forEach(where -> output.note("  " + where));
    }

    private static String line(String title, Counts counts) {
        return line(title, counts, -1);
    }

    private static String line(String title, Counts counts, long items) {
        return String.format(
                Locale.ROOT,
                "%-50s %,9d conversations %,9d messages %,9d thoughts %,9d pairs%s",
                title,
                counts.conversations(),
                counts.messages(),
                counts.thoughts(),
                counts.pairs(),
                items < 0 ? "" : String.format(Locale.ROOT, "  (%,d items)", items));
    }
}
