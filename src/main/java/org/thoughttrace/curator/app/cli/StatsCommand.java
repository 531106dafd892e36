package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.find.Found;
import org.thoughttrace.curator.model.Totals;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// `curator stats`: how much a store holds.
@Command(name = "stats", description = "Count what a store holds.")
final class StatsCommand extends StoreCommand {

    /// What totals can be divided by.
    enum By {
        model
    }

    @Option(names = "--by", description = "Divide the totals: ${COMPLETION-CANDIDATES}.")
    private @Nullable By by;

    @Option(
            names = "--completeness",
            description = "Count pairs of a reaction and the next reason, and what rules drop.")
    private boolean completeness;

    @Mixin private FilterOption filter = new FilterOption();

    StatsCommand(Output output) {
        super(output);
    }

    @Override
    int run(Workspace workspace) {
        Found found = workspace.finder().find(filter.read(workspace, output()));
        if (completeness) {
            new CompletenessPrint(output(), json())
                    .print(workspace.lenses().completeness(found.ids(), done -> {}));
            return ExitCode.DONE;
        }
        Totals totals = found.totals();
        long models = found.modelCount();
        List<Totals> groups = by == null ? List.of() : found.totalsByModel();
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            write(root, totals);
            root.put("models", models);
            if (by != null) {
                ArrayNode all = Output.array(root, "groups");
                for (Totals group : groups) {
                    write(all.addObject().put("name", group.name()), group);
                }
            }
            output().json(root);
        } else {
            output().line(row("participants", totals.participants()));
            output().line(row("conversations", totals.conversations()));
            output().line(row("messages", totals.messages()));
            output().line(row("thoughts", totals.thoughts()));
            output().line(row("models", models));
            for (Totals group : groups) {
                output().line(
                                "%-28s %6d participants %6d conversations %7d messages %7d thoughts"
                                        .formatted(
                                                group.name() == null ? "(none)" : group.name(),
                                                group.participants(),
                                                group.conversations(),
                                                group.messages(),
                                                group.thoughts()));
            }
        }
        return ExitCode.DONE;
    }

    private static String row(String name, long count) {
        return "%-14s %8d".formatted(name, count);
    }

    private static void write(ObjectNode node, Totals totals) {
        node.put("participants", totals.participants());
        node.put("conversations", totals.conversations());
        node.put("messages", totals.messages());
        node.put("thoughts", totals.thoughts());
    }
}
