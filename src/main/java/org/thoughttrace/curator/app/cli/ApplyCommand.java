package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.ActLinesReader;
import org.thoughttrace.curator.logic.Amounts;
import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ActParser;
import org.thoughttrace.curator.logic.curation.ActRefused;
import org.thoughttrace.curator.logic.curation.ActsRefused;
import org.thoughttrace.curator.logic.curation.Applied;
import org.thoughttrace.curator.logic.settings.SettingsFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// `curator apply`: does the acts of a file, all or none.
@Command(name = "apply", description = "Do the acts of a file, one a line, as one undoable group.")
final class ApplyCommand extends StoreCommand {

    @Parameters(index = "1", paramLabel = "ACTS.jsonl", description = "One act a line.")
    private Path acts = Path.of("");

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "The curator who does them; else the one of the settings.")
    private @Nullable String curator;

    ApplyCommand(Output output) {
        super(output);
    }

    @Override
    Workspace open(Path file) {
        return Workspace.openExisting(file);
    }

    @Override
    int run(Workspace workspace) {
        String name = curator == null ? SettingsFile.load().curatorOrUser() : curator;
        if (name.isBlank()) {
            throw new CommandFailure(
                    Output.Problem.of("--as needs the name of a curator."), ExitCode.USAGE);
        }
        List<Numbered> parsed = new ArrayList<>();
        List<Output.Problem> problems = new ArrayList<>();
        for (ActLinesReader.ActLine line : read()) {
            parse(line, parsed, problems);
        }
        List<Act> wanted = parsed.stream().map(Numbered::act).toList();
        if (!problems.isEmpty()) {
            // The lines that can be read are tried all the same, so that every wrong one is named.
            add(workspace.curation().refusals(name, wanted), parsed, problems);
            throw failure(problems);
        }
        try {
            print(
                    wanted.size(),
                    workspace.curation().apply(name, "Apply " + acts.getFileName(), wanted));
        } catch (ActsRefused refused) {
            add(refused.refusals(), parsed, problems);
            throw failure(problems);
        }
        return ExitCode.DONE;
    }

    /// An act and the line it stands on.
    private record Numbered(long line, Act act) {}

    private void add(
            List<ActsRefused.Refusal> refusals,
            List<Numbered> parsed,
            List<Output.Problem> problems) {
        for (ActsRefused.Refusal refusal : refusals) {
            problems.add(
                    problem(parsed.get(refusal.index()).line(), refusal.field(), refusal.reason()));
        }
        problems.sort(Comparator.comparing(found -> found.line().orElse(0L)));
    }

    private List<ActLinesReader.ActLine> read() {
        try {
            return ActLinesReader.read(acts);
        } catch (IOException unreadable) {
            throw CommandFailure.notDone(Failures.asSentence(unreadable.getMessage()));
        }
    }

    private void parse(
            ActLinesReader.ActLine line, List<Numbered> parsed, List<Output.Problem> problems) {
        String error = line.error();
        if (error != null) {
            problems.add(problem(line.line(), line.field(), error));
            return;
        }
        try {
            parsed.add(new Numbered(line.line(), ActParser.parse(line.fields())));
        } catch (ActRefused refused) {
            problems.add(problem(line.line(), refused.field(), refused.getMessage()));
        }
    }

    private Output.Problem problem(long line, @Nullable String field, @Nullable String message) {
        return new Output.Problem(
                Failures.asSentence(message),
                Optional.of(acts.toString()),
                Optional.of(line),
                Optional.ofNullable(field),
                List.of());
    }

    private static CommandFailure failure(List<Output.Problem> problems) {
        Output.Problem first = problems.getFirst();
        return new CommandFailure(
                new Output.Problem(
                        first.message(),
                        first.file(),
                        first.line(),
                        first.field(),
                        List.copyOf(problems)),
                ExitCode.NOT_DONE);
    }

    private void print(int count, Applied applied) {
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            root.put("acts", count);
            root.put("revisions", applied.revisions());
            ArrayNode ids = Output.array(root, "flags");
            applied.flags().forEach(flag -> ids.add(flag.toString()));
            if (!applied.rewrites().isEmpty()) {
                ArrayNode rewrites = Output.array(root, "rewrites");
                applied.rewrites().forEach(rewrite -> rewrites.add(rewrite.toString()));
            }
            output().json(root);
        } else {
            output().line(
                            Amounts.of(count, "act")
                                    + ", "
                                    + Amounts.of(applied.revisions(), "revision")
                                    + ".");
            applied.flags().forEach(flag -> output().line("flag " + flag));
            applied.rewrites().forEach(rewrite -> output().line("rewrite " + rewrite));
        }
    }
}
