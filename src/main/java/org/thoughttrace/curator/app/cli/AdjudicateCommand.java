package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Amounts;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Applied;
import org.thoughttrace.curator.logic.curation.CurationService;
import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.logic.together.AdjudicationRule;
import org.thoughttrace.curator.logic.together.ConflictService;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;

/// `curator adjudicate`: settles conflicts by rule.
@Command(name = "adjudicate", description = "Settle conflicts by rule, as one undoable group.")
final class AdjudicateCommand extends StoreCommand {

    @Option(
            names = "--rule",
            required = true,
            paramLabel = "RULE",
            description = "latest, majority, or senior:NAME.")
    private String rule = "";

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "The curator who settles them; else the one of the settings.")
    private @Nullable String curator;

    @Mixin private FilterOption filter = new FilterOption();

    AdjudicateCommand(Output output) {
        super(output);
    }

    @Override
    Workspace open(Path file) {
        return Workspace.openExisting(file);
    }

    @Override
    int run(Workspace workspace) {
        AdjudicationRule read =
                AdjudicationRule.parse(rule)
                        .orElseThrow(() ->
                                new CommandFailure(
                                        Output.Problem.of(
                                                "\""
                                                        + rule
                                                        + "\" is no rule: latest, majority,"
                                                        + " senior:NAME."),
                                        ExitCode.USAGE));
        if (read instanceof AdjudicationRule.Senior(String senior)) {
            BundleCommand.requireKnown(senior, workspace.together().bundles().curators(), "rule");
        }
        String name = curator == null ? SettingsFile.load().curatorOrUser() : curator;
        if (name.isBlank()) {
            throw new CommandFailure(
                    Output.Problem.of("--as needs the name of a curator."), ExitCode.USAGE);
        }
        ConflictService.Outcome outcome =
                workspace
                        .together()
                        .conflicts()
                        .adjudicate(
                                name,
                                read,
                                ConflictsCommand.wanted(
                                        workspace, filter.read(workspace, output())),
                                CurationService.Progress.NONE);
        print(outcome);
        return outcome.open().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private void print(ConflictService.Outcome outcome) {
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            root.put("rule", rule);
            root.put("settled", outcome.settled());
            root.put("revisions", outcome.applied().map(Applied::revisions).orElse(0));
            ArrayNode open = Output.array(root, "open");
            outcome.open().forEach(found -> ConflictJson.write(open.addObject(), found));
            output().json(root);
            return;
        }
        output().line(inWords(outcome.settled(), outcome.open().size()));
        outcome.open().forEach(found -> ConflictJson.print(output(), found));
    }

    private static String inWords(int settled, int open) {
        if (settled + open == 0) {
            return "No conflicts.";
        }
        return Amounts.of(settled, "conflict")
                + " settled"
                + (open == 0
                        ? "."
                        : ", "
                                + Amounts.number(open)
                                + " left open: the rule does not decide "
                                + (open == 1 ? "it." : "them."));
    }
}
