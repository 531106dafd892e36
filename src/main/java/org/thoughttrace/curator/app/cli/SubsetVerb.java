package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Applied;
import org.thoughttrace.curator.logic.named.StoreName;
import org.thoughttrace.curator.logic.subset.Sample;
import org.thoughttrace.curator.logic.subset.SubsetNow;
import org.thoughttrace.curator.model.Drawing;
import org.thoughttrace.curator.model.Subset;

import picocli.CommandLine.ParentCommand;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What is done with the subsets of a store. All verbs describe a subset alike.
abstract class SubsetVerb extends StoreWork {

    @ParentCommand private @Nullable SubsetCommand parent;

    SubsetVerb(Output output) {
        super(output);
    }

    @Override
    final Path store() {
        return Objects.requireNonNull(parent).store();
    }

    /// The subset of a name.
    ///
    /// @throws CommandFailure when there is none
    static Subset require(Workspace workspace, String name) {
        return workspace
                .subsets()
                .find(name)
                .orElseThrow(() -> failure("There is no subset \"" + name + "\".", "subset"));
    }

    static CommandFailure failure(String message, String field) {
        return new CommandFailure(
                new Output.Problem(
                        message, Optional.empty(), Optional.empty(), Optional.of(field), List.of()),
                ExitCode.NOT_DONE);
    }

    /// Refuses a name that is none, or that a subset has already.
    static void requireNew(Workspace workspace, String name) {
        StoreName.fault("a subset", name)
                .ifPresent(fault -> {
                    throw new CommandFailure(
                            new Output.Problem(
                                    Failures.asSentence(fault),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of("name"),
                                    List.of()),
                            ExitCode.USAGE);
                });
        workspace
                .subsets()
                .find(name)
                .ifPresent(there -> {
                    throw failure(
                            "There is a subset \""
                                    + there.name()
                                    + "\" already. Take another name, or replace it with"
                                    + " --force; that can be undone.",
                            "name");
                });
    }

    /// Does an act and tells how the subset stands then.
    int save(Workspace workspace, String curator, Act act, String name, List<Sample.Share> shares) {
        Applied applied = workspace.curation().apply(curator, act);
        SubsetNow now = workspace.catalogue().now(require(workspace, name));
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            write(now, root);
            if (!shares.isEmpty()) {
                ArrayNode strata = Output.array(root, "strata");
                for (Sample.Share share : shares) {
                    ObjectNode node = strata.addObject();
                    node.put("value", share.value());
                    node.put("available", share.available());
                    node.put("drawn", share.drawn());
                }
            }
            root.put("revisions", applied.revisions());
            output().json(root);
        } else {
            output().line(line(now));
            for (Sample.Share share : shares) {
                String value = share.value() == null ? "(none)" : Output.oneLine(share.value());
                output().line("%8d of %,d  %s".formatted(share.drawn(), share.available(), value));
            }
        }
        return ExitCode.DONE;
    }

    /// A subset as an object; what is not there is null.
    static void write(SubsetNow now, ObjectNode root) {
        Subset subset = now.subset();
        root.put("name", subset.name());
        root.put("kind", kind(now));
        root.put("count", now.count());
        root.put("changed", now.changed());
        root.put("filter", now.expression());
        Drawing drawing = now.drawing();
        if (drawing == null) {
            root.putNull("drawn");
        } else {
            ObjectNode drawn = root.putObject("drawn");
            drawn.put("from", drawing.expression());
            drawn.put("seed", Long.toString(drawing.seed()));
            drawn.put("number", drawing.number());
            drawn.put("stratum", drawing.stratum());
            drawn.put("population", drawing.population());
        }
        root.put("curator", subset.curator());
        root.put("at", subset.at().toString());
        root.put("problem", now.problem());
    }

    private static String kind(SubsetNow now) {
        return switch (now.keeping()) {
            case LIVE -> "live";
            case FROZEN -> "frozen";
        };
    }

    /// A subset in one line, columns apart by tabs.
    static String line(SubsetNow now) {
        String what = now.problem();
        if (what == null) {
            what = now.expression();
        }
        Drawing drawing = now.drawing();
        if (what == null) {
            what = drawing == null ? "" : drawing.note(now.count());
        }
        String changed =
                now.changed() == 0 ? "" : "%,d changed since frozen".formatted(now.changed());
        String more = changed.isEmpty() || what.isEmpty() ? changed + what : changed + ", " + what;
        return "%s\t%s\t%d\t%s"
                .formatted(now.name(), kind(now), now.count(), Output.oneLine(more))
                .stripTrailing();
    }
}
