package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.ActLinesReader;
import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ActParser;
import org.thoughttrace.curator.logic.curation.ActRefused;
import org.thoughttrace.curator.logic.curation.ActsRefused;
import org.thoughttrace.curator.logic.curation.Applied;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Target;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `curator apply`: does the acts of a file, all or none.
@Command(name = "apply", description = "Do the acts of a file, one a line, as one undoable group.")
final class ApplyCommand extends StoreCommand {

    @Parameters(index = "1", paramLabel = "ACTS.jsonl", description = "One act a line.")
    private Path acts = Path.of("");

    @Option(
            names = "--as",
            required = true,
            paramLabel = "NAME",
            description = "The curator who does them.")
    private String curator = "";

    ApplyCommand(Output output) {
        super(output);
    }

    @Override
    Workspace open(Path file) {
        return Workspace.openExisting(file);
    }

    @Override
    int run(Workspace workspace) {
        if (curator.isBlank()) {
            throw new CommandFailure(
                    Output.Problem.of("--as needs the name of a curator."), ExitCode.USAGE);
        }
        List<ActLinesReader.ActLine> lines = read();
        List<Act> parsed = new ArrayList<>();
        List<Output.Problem> problems = new ArrayList<>();
        for (ActLinesReader.ActLine line : lines) {
            parse(line, parsed, problems);
        }
        Applied applied = applyTo(workspace, lines, parsed, problems);
        print(parsed.size(), applied);
        return ExitCode.DONE;
    }

    private Applied applyTo(
            Workspace workspace,
            List<ActLinesReader.ActLine> lines,
            List<Act> parsed,
            List<Output.Problem> problems) {
        if (!problems.isEmpty()) {
            throw failure(problems);
        }
        try {
            return workspace.curation().apply(curator, "Apply " + acts.getFileName(), parsed);
        } catch (ActsRefused refused) {
            for (ActsRefused.Refusal refusal : refused.refusals()) {
                problems.add(
                        problem(
                                lines.get(refusal.index()).line(),
                                refusal.field(),
                                refusal.reason()));
            }
            throw failure(problems);
        }
    }

    private List<ActLinesReader.ActLine> read() {
        try {
            return ActLinesReader.read(acts);
        } catch (IOException unreadable) {
            throw CommandFailure.notDone(Failures.asSentence(unreadable.getMessage()));
        }
    }

    private void parse(
            ActLinesReader.ActLine line, List<Act> parsed, List<Output.Problem> problems) {
        String error = line.error();
        if (error != null) {
            problems.add(problem(line.line(), null, error));
            return;
        }
        try {
            parsed.add(ActParser.parse(line.fields()));
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
        List<String> flags = new ArrayList<>();
        for (Revision revision : applied.revisions()) {
            if (revision.target() instanceof Target.OfFlag(String ignored, var id)
                    && revision.field().equals(Field.ADDED)) {
                flags.add(id.toString());
            }
        }
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            root.put("acts", count);
            root.put("revisions", applied.revisions().size());
            ArrayNode ids = Output.array(root, "flags");
            flags.forEach(ids::add);
            output().json(root);
        } else {
            output().line(count + " acts, " + applied.revisions().size() + " revisions.");
            flags.forEach(id -> output().line("flag " + id));
        }
    }
}
