package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterEdits;
import org.thoughttrace.curator.logic.together.Conflict;
import org.thoughttrace.curator.logic.together.ConflictService;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/// `curator conflicts`: what curators disagree on.
@Command(name = "conflicts", description = "List the fields that curators set to other values.")
final class ConflictsCommand extends StoreCommand {

    @Mixin private FilterOption filter = new FilterOption();

    ConflictsCommand(Output output) {
        super(output);
    }

    @Override
    int run(Workspace workspace) {
        Predicate<Conflict> wanted = wanted(workspace, filter.read(workspace, output()));
        List<Conflict> conflicts =
                workspace.together().conflicts().all().stream().filter(wanted).toList();
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            root.put("count", conflicts.size());
            ArrayNode all = Output.array(root, "conflicts");
            conflicts.forEach(conflict -> ConflictJson.write(all.addObject(), conflict));
            output().json(root);
        } else if (conflicts.isEmpty()) {
            output().line("No conflicts.");
        } else {
            conflicts.forEach(conflict -> ConflictJson.print(output(), conflict));
        }
        return conflicts.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    /// Everything where no filter was given, also what belongs to no conversation.
    static Predicate<Conflict> wanted(Workspace workspace, Filter filter) {
        return filter.equals(FilterEdits.allOf(List.of()))
                ? conflict -> true
                : ConflictService.on(new HashSet<>(workspace.finder().find(filter).ids()));
    }
}
