package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.lens.Completeness;
import org.thoughttrace.curator.logic.lens.Completeness.Rule;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Locale;

/// Prints how many pairs of a reaction and the next reason there are.
record CompletenessPrint(Output output, JsonOption json) {

    void print(Completeness counted) {
        if (json.isAsked()) {
            printJson(counted);
            return;
        }
        Completeness.Count total = counted.total();
        line("pairs", total.pairs());
        line("both thoughts", total.both());
        line("lack reaction", total.lackReaction());
        line("lack reason", total.lackReason());
        for (Rule rule : Rule.values()) {
            Completeness.Drop drop = total.drop(rule);
            output.line(
                    "%-28s drops %6d thoughts, %6d pairs"
                            .formatted(rule.title(), drop.thoughts(), drop.pairs()));
        }
    }

    private void line(String name, long count) {
        output.line("%-14s %8d".formatted(name, count));
    }

    private void printJson(Completeness counted) {
        ObjectNode root = Output.object();
        write(root, counted.total());
        ArrayNode all = Output.array(root, "conversations");
        for (Completeness.OfOne one : counted.conversations()) {
            write(all.addObject().put("id", one.id()), one.count());
        }
        output.json(root);
    }

    private static void write(ObjectNode node, Completeness.Count count) {
        node.put("pairs", count.pairs());
        node.put("both", count.both());
        node.put("lackReaction", count.lackReaction());
        node.put("lackReason", count.lackReason());
        node.put("thoughts", count.thoughts());
        ArrayNode rules = Output.array(node, "rules");
        for (Rule rule : Rule.values()) {
            ObjectNode one = rules.addObject();
            one.put("rule", rule.name().toLowerCase(Locale.ROOT));
            one.put("thoughts", count.drop(rule).thoughts());
            one.put("pairs", count.drop(rule).pairs());
        }
    }
}
