package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.source.IdLines;
import org.thoughttrace.curator.exchange.source.UnreadableFileException;
import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterText;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.Subset;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// `curator subset STORE save`: keeps a filter, or ids, under a name.
@Command(
        name = "save",
        description = {
            "Keep a filter under a name; it finds its conversations anew each time.",
            "With --ids, or with --frozen, keep the conversations themselves."
        })
final class SubsetSave extends SubsetVerb {

    private static final String STANDARD_INPUT = "-";

    @Parameters(index = "0", paramLabel = "NAME", description = "What it is to be called.")
    private String name = "";

    @Mixin private FilterOption filter = new FilterOption();

    @Option(
            names = "--ids",
            paramLabel = "FILE",
            description = "A file of ids, one a line; - for standard input.")
    private @Nullable String ids;

    @Option(names = "--frozen", description = "Keep what the filter finds now.")
    private boolean frozen;

    @Option(names = "--force", description = "Replace a subset of that name.")
    private boolean force;

    @Mixin private CuratorOption curator = new CuratorOption();

    SubsetSave(Output output) {
        super(output);
    }

    @Override
    Workspace open(Path file) {
        return Workspace.openExisting(file);
    }

    @Override
    int run(Workspace workspace) {
        if (ids != null == filter.isGiven()) {
            throw new CommandFailure(
                    Output.Problem.of(
                            ids == null
                                    ? "Say what to keep: --filter, --subset or --ids."
                                    : "Give either --ids, or --filter and --subset."),
                    ExitCode.USAGE);
        }
        if (!force) {
            requireNew(workspace, name);
        }
        Act act = new Act.SaveSubset(name, content(workspace));
        return save(workspace, curator.name(), act, name, List.of());
    }

    private Subset.Content content(Workspace workspace) {
        String file = ids;
        if (file != null) {
            return new Subset.Frozen(read(file, workspace), null);
        }
        Filter wanted = filter.read(workspace, output());
        return frozen
                ? workspace.catalogue().frozen(wanted)
                : new Subset.Live(FilterText.of(wanted));
    }

    private static List<String> read(String file, Workspace workspace) {
        try (InputStream in = file.equals(STANDARD_INPUT) ? System.in : new FileInputStream(file)) {
            return known(IdLines.read(in), file, workspace);
        } catch (IOException unreadable) {
            throw new CommandFailure(
                    new Output.Problem(
                            unreadable instanceof UnreadableFileException told
                                    ? Failures.asSentence(told.getMessage())
                                    : "The list of ids cannot be read. Is the path right?",
                            Optional.of(file),
                            Optional.empty(),
                            Optional.empty(),
                            List.of()),
                    ExitCode.NOT_DONE);
        }
    }

    /// The ids, all of which the store must have: each one it lacks is named with its line.
    private static List<String> known(
            List<IdLines.IdLine> lines, String file, Workspace workspace) {
        Set<String> conversations =
                workspace.library().summaries().stream()
                        .map(ConversationSummary::id)
                        .collect(Collectors.toCollection(HashSet::new));
        List<Output.Problem> problems = new ArrayList<>();
        for (IdLines.IdLine line : lines) {
            if (!conversations.contains(line.id())) {
                problems.add(
                        new Output.Problem(
                                "The store has no conversation \"" + line.id() + "\".",
                                Optional.of(file),
                                Optional.of(line.line()),
                                Optional.of("ids"),
                                List.of()));
            }
        }
        if (!problems.isEmpty()) {
            Output.Problem first = problems.getFirst();
            throw new CommandFailure(
                    new Output.Problem(
                            first.message(),
                            first.file(),
                            first.line(),
                            first.field(),
                            List.copyOf(problems)),
                    ExitCode.NOT_DONE);
        }
        return lines.stream().map(IdLines.IdLine::id).toList();
    }
}
