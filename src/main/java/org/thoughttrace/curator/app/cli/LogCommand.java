package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.Value;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// `curator log`: the revisions of a store, the oldest first.
@Command(name = "log", description = "List who changed what, when.")
final class LogCommand extends StoreCommand {

    private static final int SHOWN = 60;

    @Option(names = "--conversation", paramLabel = "ID", description = "Only this one.")
    private @Nullable String conversation;

    LogCommand(Output output) {
        super(output);
    }

    @Override
    int run(Workspace workspace) {
        List<Revision> revisions =
                conversation == null
                        ? workspace.library().revisions()
                        : workspace.library().revisions(known(workspace, conversation));
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            ArrayNode all = Output.array(root, "revisions");
            revisions.forEach(revision -> write(all.addObject(), revision));
            output().json(root);
        } else {
            revisions.forEach(revision -> output().line(line(revision)));
        }
        return ExitCode.DONE;
    }

    private static String known(Workspace workspace, String id) {
        if (workspace.library().summary(id).isEmpty()) {
            throw CommandFailure.notDone("The store has no conversation \"" + id + "\".");
        }
        return id;
    }

    private static void write(ObjectNode node, Revision revision) {
        Target target = revision.target();
        node.put("uuid", revision.id().toString());
        node.put("curator", revision.curator());
        node.put("time", revision.at().toString());
        node.put("counter", revision.counter());
        node.put("group", revision.group().toString());
        node.put("conversation", target.conversation());
        node.put("target", target.path());
        switch (target) {
            case Target.OfMessage(String ignored, int turn) -> node.put("turn", turn);
            case Target.OfThought(String ignored, ThoughtId.Source source) ->
                    node.put("turn", source.turn());
            default -> node.putNull("turn");
        }
        node.put("field", revision.field().name());
        write(node, "before", revision.before());
        write(node, "after", revision.after());
        node.put("why", revision.why());
        ArrayNode parents = Output.array(node, "parents");
        revision.parents().forEach(parent -> parents.add(parent.toString()));
    }

    private static void write(ObjectNode node, String name, @Nullable Value value) {
        switch (value) {
            case null -> node.putNull(name);
            case Value.Text(String text) -> node.put(name, text);
            case Value.Parts parts -> {
                ObjectNode object = node.putObject(name);
                parts.parts().forEach(object::put);
            }
        }
    }

    private static String line(Revision revision) {
        Target target = revision.target();
        return revision.at()
                + "  "
                + revision.curator()
                + "  "
                + (target.conversation() == null ? "" : target.conversation() + " ")
                + target.path()
                + "  "
                + revision.field().name()
                + "  "
                + shown(revision.before())
                + " → "
                + shown(revision.after());
    }

    private static String shown(@Nullable Value value) {
        String text =
                switch (value) {
                    case null -> "–";
                    case Value.Text(String content) -> content;
                    case Value.Parts parts -> parts.parts().toString();
                };
        String line = Output.oneLine(text);
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
