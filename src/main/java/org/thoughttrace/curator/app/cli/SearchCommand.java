package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.Amounts;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.find.Hit;
import org.thoughttrace.curator.logic.find.Hits;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `curator search`: the texts in which words stand.
@Command(
        name = "search",
        description = {
            "List the messages, thoughts and other texts in which words stand.",
            "QUERY is an expression as --filter takes it, with at least one word in it."
        })
final class SearchCommand extends StoreCommand {

    private static final int PAGE = 500;

    @Parameters(index = "1", paramLabel = "QUERY", description = "What to look for.")
    private String query = "";

    @Option(names = "--limit", paramLabel = "N", description = "At most N hits; all without it.")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--source",
            description = "Look in the texts as they came in, not in what curators made of them.")
    private boolean source;

    SearchCommand(Output output) {
        super(output);
    }

    @Override
    int run(Workspace workspace) {
        Filter filter = FilterOption.parse(query, workspace, output());
        Hits hits =
                source ? workspace.finder().hitsInSource(filter) : workspace.finder().hits(filter);
        if (hits.phrases().isEmpty()) {
            throw new CommandFailure(
                    Output.Problem.of("There are no words to look for in \"" + query + "\"."),
                    ExitCode.USAGE);
        }
        if (limit < 1) {
            throw new CommandFailure(
                    Output.Problem.of("--limit wants a number from 1."), ExitCode.USAGE);
        }
        int count = hits.count().hits();
        int shown = Math.min(limit, count);
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            root.put("count", count);
            ArrayNode all = Output.array(root, "hits");
            for (int from = 0; from < shown; from += PAGE) {
                hits.page(from, Math.min(PAGE, shown - from))
                        .forEach(hit -> write(all.addObject(), hit));
            }
            output().json(root);
        } else {
            for (int from = 0; from < shown; from += PAGE) {
                hits.page(from, Math.min(PAGE, shown - from))
                        .forEach(hit -> output().line(line(hit)));
            }
            output().note(Amounts.of(count, "hit"));
        }
        return ExitCode.DONE;
    }

    private static void write(ObjectNode node, Hit hit) {
        node.put("conversation", hit.conversation());
        if (hit.turn() > 0) {
            node.put("turn", hit.turn());
        } else {
            node.putNull("turn");
        }
        node.put("kind", hit.kind().key());
        if (hit.thought() > 0) {
            node.put("thought", hit.thought());
        } else {
            node.putNull("thought");
        }
        node.put("snippet", hit.snippet().text());
    }

    private static String line(Hit hit) {
        return hit.conversation()
                + "\t"
                + (hit.turn() > 0 ? "turn " + hit.turn() : "-")
                + "\t"
                + hit.kind().key()
                + "\t"
                + hit.snippet().text();
    }
}
