package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Amounts;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Applied;
import org.thoughttrace.curator.logic.review.Review;
import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.model.Assignment;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `curator assign`: who is to review what, and how far they are.
@Command(
        name = "assign",
        description = {
            "List review assignments, give conversations out, or take an assignment away.",
            "  curator assign STORE list",
            "  curator assign STORE make NAME --to A,B [--fold N] [--quota N] [--filter EXPR]",
            "  curator assign STORE remove NAME"
        })
final class AssignCommand extends StoreCommand {

    /// What to do.
    enum What {
        list,
        make,
        remove
    }

    @Parameters(index = "1", arity = "0..1", description = "${COMPLETION-CANDIDATES}.")
    private What what = What.list;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "NAME",
            description = "What it is called.")
    private @Nullable String name;

    @Option(
            names = "--to",
            split = ",",
            paramLabel = "CURATOR",
            description = "Who is to review, separated by commas.")
    private List<String> curators = List.of();

    @Option(
            names = "--fold",
            description = "To how many curators each conversation goes (${DEFAULT-VALUE}).")
    private int fold = 1;

    @Option(names = "--quota", description = "How many conversations a curator gets at most.")
    private @Nullable Integer quota;

    @Option(names = "--seed", description = "Seed of the drawing (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--as", paramLabel = "NAME", description = "The curator who does it.")
    private @Nullable String curator;

    @Mixin private FilterOption filter = new FilterOption();

    AssignCommand(Output output) {
        super(output);
    }

    @Override
    Workspace open(Path file) {
        return what == What.list ? super.open(file) : Workspace.openExisting(file);
    }

    @Override
    int run(Workspace workspace) {
        switch (what) {
            case list -> list(workspace);
            case make -> make(workspace);
            case remove -> apply(workspace, new Act.Unassign(named()));
        }
        return ExitCode.DONE;
    }

    private void make(Workspace workspace) {
        List<String> ids = workspace.finder().find(filter.read(workspace, output())).ids();
        String called = named();
        apply(workspace, new Act.Assign(called, curators, ids, fold, quota, seed));
        List<String> left =
                workspace.reviews().assignments().stream()
                        .filter(one -> one.name().equals(called.strip()))
                        .findFirst()
                        .map(one -> one.leftOf(ids))
                        .orElse(List.of());
        if (!left.isEmpty()) {
            output().note(
                            Amounts.of(left.size(), "conversation")
                                    + (left.size() == 1 ? " goes" : " go")
                                    + " to nobody: the quota is reached.");
        }
    }

    private String named() {
        if (name == null) {
            throw new CommandFailure(
                    new Output.Problem(
                            "Name the assignment: curator assign STORE " + what + " NAME.",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of("name"),
                            List.of()),
                    ExitCode.USAGE);
        }
        return name;
    }

    private void apply(Workspace workspace, Act act) {
        String who = curator == null ? SettingsFile.load().curatorOrUser() : curator;
        Applied applied = workspace.curation().apply(who, act);
        if (!json().isAsked()) {
            list(workspace);
            return;
        }
        ObjectNode root = assignments(workspace);
        root.put("revisions", applied.revisions());
        output().json(root);
    }

    private void list(Workspace workspace) {
        if (json().isAsked()) {
            output().json(assignments(workspace));
            return;
        }
        List<Review.Share> shares = workspace.reviews().review().shares();
        for (Review.Share share : shares) {
            output().line(
                            "%-24s %-20s %5d of %5d done"
                                    .formatted(
                                            Output.oneLine(share.assignment().name()),
                                            Output.oneLine(share.curator()),
                                            share.done(),
                                            share.ids().size()));
        }
        if (shares.isEmpty()) {
            output().note("Nothing is assigned. Give out with: curator assign STORE make NAME.");
        }
    }

    private static ObjectNode assignments(Workspace workspace) {
        ObjectNode root = Output.object();
        ArrayNode all = Output.array(root, "assignments");
        List<Review.Share> shares = workspace.reviews().review().shares();
        for (Assignment assignment : workspace.reviews().assignments()) {
            ObjectNode node = all.addObject();
            node.put("name", assignment.name());
            node.put("fold", assignment.plan().fold());
            node.put("quota", assignment.plan().quota());
            node.put("seed", assignment.plan().seed());
            ArrayNode list = Output.array(node, "shares");
            for (Review.Share share : shares) {
                if (share.assignment().id().equals(assignment.id())) {
                    ObjectNode one = list.addObject();
                    one.put("curator", share.curator());
                    one.put("conversations", share.ids().size());
                    one.put("done", share.done());
                    ArrayNode ids = Output.array(one, "ids");
                    share.ids().forEach(ids::add);
                    ArrayNode open = Output.array(one, "open");
                    share.open().forEach(open::add);
                }
            }
        }
        return root;
    }
}
