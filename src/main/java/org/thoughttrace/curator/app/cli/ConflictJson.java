package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.together.Conflict;
import org.thoughttrace.curator.logic.together.MergeReport;
import org.thoughttrace.curator.logic.together.StoreValueWords;
import org.thoughttrace.curator.logic.together.Vanished;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.Value;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.stream.Collectors;

/// How conflicts are printed: as JSON for scripts, as a few lines for people.
final class ConflictJson {

    private static final int SHOWN = 60;

    private ConflictJson() {}

    static void write(ObjectNode node, Conflict conflict) {
        node.put("kind", conflict.isWithData() ? "data" : "curators");
        place(node, conflict.target(), conflict.field());
        value(node, "shown", conflict.state().value());
        ArrayNode sides = Output.array(node, "values");
        for (Conflict.Side side : conflict.sides()) {
            ObjectNode one = sides.addObject();
            one.put("revision", side.head().id().toString());
            one.put("ofData", side.isOfData());
            made(one, side.made());
            if (side.isOfData()) {
                one.putNull("curator");
                one.putNull("time");
            }
            value(one, "before", side.made().before());
            value(one, "value", side.value());
        }
    }

    static void write(ObjectNode node, MergeReport.Unmatched unmatched) {
        Revision revision = unmatched.revision();
        node.put("revision", revision.id().toString());
        made(node, revision);
        place(node, revision.target(), revision.field());
        value(node, "before", revision.before());
        value(node, "value", revision.after());
        node.put("reason", unmatched.reason());
        node.put("kept", unmatched.place() == MergeReport.Unmatched.Place.KEPT);
    }

    static void write(ObjectNode node, Vanished vanished) {
        Revision revision = vanished.revision();
        node.put("revision", revision.id().toString());
        node.put("act", vanished.act());
        made(node, revision);
        place(node, revision.target(), revision.field());
        value(node, "before", revision.before());
        value(node, "value", revision.after());
        node.put("why", revision.why());
        node.put("reason", vanished.reason());
        node.put("bundle", vanished.file());
        node.put("kept", vanished.isInLog());
    }

    private static void made(ObjectNode node, Revision revision) {
        node.put("curator", revision.curator());
        node.put("time", revision.at().toString());
        node.put("counter", revision.counter());
    }

    private static void place(ObjectNode node, Target target, Field field) {
        node.put("conversation", target.conversation());
        node.put("target", target.path());
        switch (target) {
            case Target.OfMessage(String _, int turn) -> node.put("turn", turn);
            case Target.OfThought(String _, ThoughtId.Source source) ->
                    node.put("turn", source.turn());
            default -> node.putNull("turn");
        }
        node.put("field", field.name());
    }

    static void value(ObjectNode node, String name, @Nullable Value value) {
        switch (value) {
            case null -> node.putNull(name);
            case Value.Text(String text) -> node.put(name, text);
            case Value.Parts parts -> {
                ObjectNode object = node.putObject(name);
                parts.parts().forEach(object::put);
            }
        }
    }

    static void print(Output output, Conflict conflict) {
        output.line(line(conflict.target(), conflict.field()));
        for (Conflict.Side side : conflict.sides()) {
            output.line(
                    "    "
                            + (side.isOfData()
                                    ? "the new release"
                                    : side.curator() + ", " + side.made().at())
                            + ": "
                            + shown(conflict.target(), conflict.field(), side.value()));
        }
    }

    static void print(Output output, MergeReport.Unmatched unmatched) {
        Revision revision = unmatched.revision();
        output.line(
                line(revision.target(), revision.field())
                        + " by "
                        + revision.curator()
                        + ": "
                        + unmatched.reason());
    }

    static void print(Output output, Vanished vanished) {
        Revision revision = vanished.revision();
        output.line(
                line(revision.target(), revision.field())
                        + (vanished.isInLog() ? " does not show: " : " has no place here: ")
                        + vanished.reason());
        output.line(
                "    "
                        + revision.curator()
                        + ", "
                        + revision.at()
                        + ", "
                        + Output.oneLine(vanished.act())
                        + ": "
                        + shown(revision.target(), revision.field(), revision.after()));
        String file = vanished.file();
        output.line(
                "    revision "
                        + revision.id()
                        + (file == null ? "" : " of " + Output.oneLine(file)));
    }

    private static String line(Target target, Field field) {
        return (target.conversation() == null ? "" : target.conversation() + " ")
                + target.path()
                + " "
                + field.name();
    }

    /// An assignment is said whole: it is one line, and its end says who gets how many.
    private static String shown(Target target, Field field, @Nullable Value value) {
        String words =
                value instanceof Value.Parts parts
                        ? parts.parts().entrySet().stream()
                                .map(part -> part.getKey() + ": " + part.getValue())
                                .collect(Collectors.joining(", "))
                        : StoreValueWords.of(target, field, value);
        if (words.isEmpty() && value == null) {
            return "(none)";
        }
        return field.isAssignment() ? Output.oneLine(words) : shortened(words);
    }

    /// The beginning of a text, in one line.
    static String shortened(String text) {
        String line = Output.oneLine(text);
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
