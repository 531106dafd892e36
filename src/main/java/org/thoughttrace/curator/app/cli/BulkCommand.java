package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.bulk.BulkPlan;
import org.thoughttrace.curator.logic.bulk.BulkPlan.Counts;
import org.thoughttrace.curator.logic.bulk.BulkProblem;
import org.thoughttrace.curator.logic.bulk.BulkProgress;
import org.thoughttrace.curator.logic.bulk.BulkScope;
import org.thoughttrace.curator.logic.bulk.BulkWish;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.settings.SettingsFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// `curator bulk`: one act on all conversations that a filter means, as one undoable group.
@Command(
        name = "bulk",
        description = {
            "Do one act to all conversations that a filter means, as one undoable group.",
            "ACT is status, tag, untag, topic, flag, stage, relabel or replace; behind it stands"
                    + " the value, for replace the words to find and those in their place.",
            "With --dry-run nothing is changed, and what would be is listed."
        })
final class BulkCommand extends StoreCommand {

    @Parameters(index = "1", paramLabel = "ACT", description = "What to do.")
    private String act = "";

    @Parameters(index = "2..*", paramLabel = "VALUE", description = "The value of the act.")
    private List<String> values = List.of();

    @Mixin private FilterOption filter = new FilterOption();

    @Mixin private BulkWishes wishes = new BulkWishes();

    @Option(names = "--all", description = "All conversations, in place of a filter.")
    private boolean all;

    @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
    private boolean dryRun;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "The curator who does it; else the one of the settings.")
    private @Nullable String curator;

    BulkCommand(Output output) {
        super(output);
    }

    @Override
    Workspace open(Path file) {
        return dryRun ? Workspace.openReadOnly(file) : Workspace.openExisting(file);
    }

    @Override
    int run(Workspace workspace) {
        BulkWish wish = wishes.wish(act, values);
        String name = curator == null ? SettingsFile.load().curatorOrUser() : curator;
        if (name.isBlank()) {
            throw BulkWishes.usage("--as needs the name of a curator.");
        }
        BulkScope scope = scope(workspace);
        try {
            BulkPlan plan = workspace.bulk().plan(scope, wish, BulkProgress.none());
            int revisions =
                    dryRun
                            ? 0
                            : workspace.bulk().perform(name, plan, BulkProgress.none()).revisions();
            print(plan, revisions);
            return plan.counts().refused().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
        } catch (BulkProblem problem) {
            throw new CommandFailure(
                    Output.Problem.of(Failures.sentence(problem)),
                    problem.part() == BulkProblem.Part.WHOLE ? ExitCode.NOT_DONE : ExitCode.USAGE);
        }
    }

    private BulkScope scope(Workspace workspace) {
        Filter wanted = filter.read(workspace, output());
        boolean isEverything = wanted instanceof Filter.Everything;
        if (isEverything && !all) {
            throw BulkWishes.usage(
                    "Say which conversations: --filter EXPR, --subset NAME, or --all for all of"
                            + " them.");
        }
        if (!isEverything && all) {
            throw BulkWishes.usage("--all and a filter cannot be given together.");
        }
        return BulkScope.foundBy(wanted);
    }

    private void print(BulkPlan plan, int revisions) {
        if (json().isAsked()) {
            output().json(BulkJson.of(plan, dryRun, revisions));
            return;
        }
        if (dryRun) {
            plan.changes().forEach(change -> output().line(BulkJson.line(change)));
        }
        Counts counts = plan.counts();
        output().line(
                        counts.changes() == 0
                                ? "Nothing " + (dryRun ? "would change." : "to change.")
                                : (dryRun ? "Would: " : "") + plan.title());
        output().line(
                        counts.conversations()
                                + " conversations looked at, "
                                + counts.changing()
                                + (dryRun ? " would change, " : " changed, ")
                                + counts.changes()
                                + " changes, "
                                + counts.already()
                                + " already so, "
                                + counts.refusedInAll()
                                + " refused");
        for (Map.Entry<String, Integer> reason : counts.reasons().entrySet()) {
            output().line("refused " + reason.getValue() + ": " + reason.getKey());
        }
    }
}
