package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterEdits;
import org.thoughttrace.curator.logic.together.Conflict;
import org.thoughttrace.curator.logic.together.ConflictService;
import org.thoughttrace.curator.logic.together.Vanished;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/// `curator conflicts`: what curators disagree on.
@Command(
        name = "conflicts",
        description =
                "List the fields that curators set to other values, work on another release that"
                        + " has no place here, and work in the log that does not show.")
final class ConflictsCommand extends StoreCommand {

    @Mixin private FilterOption filter = new FilterOption();

    ConflictsCommand(Output output) {
        super(output);
    }

    @Override
    int run(Workspace workspace) {
        Filter asked = filter.read(workspace, output());
        Predicate<Conflict> wanted = wanted(workspace, asked);
        List<Conflict> conflicts =
                workspace.together().conflicts().all().stream().filter(wanted).toList();
        List<Vanished> vanished =
                workspace.together().conflicts().vanished().stream()
                        .filter(vanishedWanted(workspace, asked))
                        .toList();
        ConflictContext context = new ConflictContext(workspace);
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            root.put("count", conflicts.size());
            ArrayNode all = Output.array(root, "conflicts");
            conflicts.forEach(conflict -> write(all.addObject(), conflict, context));
            ArrayNode gone = Output.array(root, "vanished");
            vanished.forEach(found -> ConflictJson.write(gone.addObject(), found));
            output().json(root);
        } else if (conflicts.isEmpty() && vanished.isEmpty()) {
            output().line("No conflicts.");
        } else {
            conflicts.forEach(conflict -> {
                ConflictJson.print(output(), conflict);
                context.of(conflict).ifPresent(this::print);
            });
            vanished.forEach(found -> ConflictJson.print(output(), found));
        }
        return conflicts.isEmpty() && vanished.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private static void write(ObjectNode node, Conflict conflict, ConflictContext context) {
        ConflictJson.write(node, conflict);
        context.of(conflict)
                .ifPresentOrElse(
                        about -> {
                            ObjectNode now = node.putObject("about");
                            now.put("turn", about.turn());
                            if (about.thought() == 0) {
                                now.putNull("thought");
                            } else {
                                now.put("thought", about.thought());
                            }
                            now.put("text", about.words());
                        },
                        () -> node.putNull("about"));
    }

    private void print(ConflictContext.About about) {
        output().line(
                        "    about turn "
                                + about.turn()
                                + (about.thought() == 0 ? "" : ", thought " + about.thought())
                                + ": "
                                + ConflictJson.shortened(about.words()));
    }

    /// Everything where no filter was given, also what belongs to no conversation.
    static Predicate<Conflict> wanted(Workspace workspace, Filter filter) {
        return isEverything(filter)
                ? conflict -> true
                : ConflictService.on(new HashSet<>(workspace.finder().find(filter).ids()));
    }

    /// What is on a conversation that is not here answers to no filter.
    private static Predicate<Vanished> vanishedWanted(Workspace workspace, Filter filter) {
        return isEverything(filter)
                ? found -> true
                : ConflictService.vanishedOf(new HashSet<>(workspace.finder().find(filter).ids()));
    }

    private static boolean isEverything(Filter filter) {
        return filter.equals(FilterEdits.allOf(List.of()));
    }
}
