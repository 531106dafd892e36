package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.app.Version;
import org.thoughttrace.curator.logic.Amounts;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.together.BundleReport;
import org.thoughttrace.curator.logic.together.BundleRequest;
import org.thoughttrace.curator.logic.together.Since;
import org.thoughttrace.curator.logic.together.Watch;
import org.thoughttrace.curator.model.BundleRecord;
import org.thoughttrace.curator.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// `curator bundle`: gives revisions out, for other stores of the same data.
@Command(
        name = "bundle",
        description = "Write revisions as a bundle that other curators can take in with merge.")
final class BundleCommand extends StoreCommand {

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to; packed with gzip if its name ends in .gz.")
    private Path out = Path.of("");

    @Option(names = "--curator", paramLabel = "NAME", description = "Only this curator's.")
    private @Nullable String curator;

    @Option(
            names = "--since",
            paramLabel = "T",
            description =
                    "Only those made since a day or moment (UTC), such as 2026-05-04; or \"last\":"
                            + " only what came into the store since the last bundle of the same"
                            + " curators.")
    private @Nullable String since;

    @Option(names = "--force", description = "Replace the file if it is there.")
    private boolean force;

    BundleCommand(Output output) {
        super(output);
    }

    /// To remember what was given out; where somebody works in it, a bundle can be written all the
    /// same.
    @Override
    Workspace open(Path file) {
        try {
            return Workspace.openExisting(file);
        } catch (StoreException heldOrUnwritable) {
            Workspace looking = Workspace.openReadOnly(file);
            output().note(
                            "The store cannot be written now, so this bundle will not count as the"
                                    + " last one.");
            return looking;
        }
    }

    @Override
    int run(Workspace workspace) {
        BundleRequest.From from = from();
        if (curator != null) {
            requireKnown(curator, workspace.together().bundles().curators(), "curator");
        }
        if (!force && Files.exists(out)) {
            throw CommandFailure.notDone(
                    "The file " + out + " is there already; --force replaces it.");
        }
        BundleReport report =
                workspace
                        .together()
                        .bundles()
                        .write(
                                new BundleRequest(
                                        out,
                                        Version.text(),
                                        curator,
                                        from,
                                        force
                                                ? BundleRequest.IfExists.REPLACE
                                                : BundleRequest.IfExists.REFUSE),
                                Watch.NONE);
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            root.put("out", report.out().toString());
            root.put("revisions", report.revisions());
            ArrayNode curators = Output.array(root, "curators");
            report.curators().forEach(curators::add);
            root.put("dataset", report.dataset());
            if (from instanceof BundleRequest.From.LastBundle) {
                BundleRecord after = report.after();
                ObjectNode last = after == null ? null : root.putObject("after");
                if (last == null || after == null) {
                    root.putNull("after");
                } else {
                    last.put("file", after.file());
                    last.put("at", after.at().toString());
                }
            }
            output().json(root);
        } else {
            output().line(
                            "Wrote "
                                    + Amounts.of(report.revisions(), "revision")
                                    + " of "
                                    + (report.curators().isEmpty()
                                            ? "nobody"
                                            : String.join(", ", report.curators()))
                                    + " to "
                                    + report.out()
                                    + after(from, report)
                                    + ".");
        }
        return ExitCode.DONE;
    }

    private static String after(BundleRequest.From from, BundleReport report) {
        BundleRecord after = report.after();
        if (!(from instanceof BundleRequest.From.LastBundle)) {
            return "";
        }
        return after == null
                ? ", all there are, for none was given out before"
                : ", since " + after.file() + " of " + after.at();
    }

    private BundleRequest.From from() {
        if (since == null) {
            return new BundleRequest.From.Beginning();
        }
        return since.equals("last")
                ? new BundleRequest.From.LastBundle()
                : new BundleRequest.From.Moment(moment(since));
    }

    /// A name that is mistyped would give a bundle with nothing in it, which looks like one, or a rule
    /// that decides nothing.
    ///
    /// @param field the option that named them
    static void requireKnown(String curator, List<String> curators, String field) {
        if (!curators.contains(curator)) {
            throw RecipeOptions.usage(
                    field,
                    "\""
                            + curator
                            + "\" has made no revision in this store; "
                            + (curators.isEmpty()
                                    ? "nobody has."
                                    : "these have: " + String.join(", ", curators) + "."));
        }
    }

    private static Instant moment(String text) {
        return Since.parse(text)
                .orElseThrow(() ->
                        new CommandFailure(
                                Output.Problem.of(
                                        "\""
                                                + text
                                                + "\" is no day or moment: write 2026-05-04,"
                                                + " 2026-05-04T10:00:00Z or last."),
                                ExitCode.USAGE));
    }
}
