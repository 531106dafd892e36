package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.Amounts;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.find.Found;
import org.thoughttrace.curator.model.ConversationSummary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashSet;
import java.util.Set;

/// `curator list`: the conversations that a filter means, in the order of import.
@Command(name = "list", description = "List conversations: all, or those a filter means.")
final class ListCommand extends StoreCommand {

    @Mixin private FilterOption filter = new FilterOption();

    @Option(names = "--ids", description = "Print the ids alone, one a line.")
    private boolean idsAlone;

    ListCommand(Output output) {
        super(output);
    }

    @Override
    int run(Workspace workspace) {
        Found found = workspace.finder().find(filter.read(workspace, output()));
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            root.put("count", found.count());
            ArrayNode ids = Output.array(root, "ids");
            found.ids().forEach(ids::add);
            output().json(root);
        } else if (idsAlone) {
            found.ids().forEach(output()::line);
        } else {
            Set<String> ids = new HashSet<>(found.ids());
            for (ConversationSummary summary : workspace.library().summaries()) {
                if (ids.contains(summary.id())) {
                    output().line(line(summary));
                }
            }
            output().note(Amounts.of(found.count(), "conversation"));
        }
        return ExitCode.DONE;
    }

    private static String line(ConversationSummary summary) {
        return "%s\t%s\t%s\t%d turns\t%d thoughts\t%s"
                .formatted(
                        summary.id(),
                        summary.status().key(),
                        summary.model() == null ? "-" : summary.model(),
                        summary.turns(),
                        summary.thoughts(),
                        Output.oneLine(summary.title()));
    }
}
